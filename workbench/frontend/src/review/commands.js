/**
 * What the keys of the review desk do.
 * @module
 */
import { manyCommands, sharedCommands } from '../shared/commands.js';
import { answerOpen } from '../shared/queries.js';
import { ACTS } from './acts.js';

/**
 * @param {import('./desk.js').ReviewDesk} desk
 * @returns {import('../shared/keys.js').Command[]} In the order of the help; those with `foot` stand in the bottom line.
 */
export function commandsOf(desk) {
  const { walk, last } = sharedCommands(desk, 'Next claim to decide on');
  const acts = Object.entries(ACTS).map(([name, { key, words }]) => ({ name, keys: [key], words, group: 'Decision', act: () => desk.act(name) }));
  const answer = { name: 'answer', keys: ['Q'], words: 'Record the answer to an open question', group: 'Decision', act: () => answerOpen(desk, (query) => desk.answer(query)) };
  const signOff = { name: 'sign_off', keys: ['S'], words: 'Sign the draft off', group: 'Decision', act: () => desk.signing.sign() };
  return [...walk, ...acts, answer, signOff, ...manyCommands(desk), ...last];
}
