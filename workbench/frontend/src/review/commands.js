/**
 * What the keys of the review desk do.
 * @module
 */
import { manyCommands, sharedCommands } from '../shared/commands.js';
import { ELSEWHERE } from '../shared/ownkeys.js';
import { FINDINGS } from '../shared/words.js';
import { ACTS } from './acts.js';

const CHECKERS = ['still_holds', 'rationale', 'source', 'query', 'note', 'dismiss', 'new_claim', 'widen_start', 'widen_end', 'narrow_start', 'narrow_end', 'correct', 'split', 'one_fact', 'coverage', 'nothing_to_check'];
for (const name of [...CHECKERS, ...FINDINGS.flatMap(({ code }) => [code, `all_${code}`])]) ELSEWHERE.add(name);

/**
 * @param {import('./desk.js').ReviewDesk} desk
 * @returns {import('../shared/keys.js').Command[]} In the order of the help; those with `foot` stand in the bottom line.
 */
export function commandsOf(desk) {
  const { walk, last } = sharedCommands(desk, 'Next claim to decide on');
  const acts = Object.entries(ACTS).map(([name, { key, words }]) => ({ name, keys: [key], words, group: 'Decision', act: () => desk.act(name) }));
  return [...walk, ...acts, ...manyCommands(desk), ...last];
}
