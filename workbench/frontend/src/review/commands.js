/**
 * What the keys of the review desk do.
 * @module
 */
import { ACTS } from './acts.js';

/**
 * @param {import('./desk.js').ReviewDesk} desk
 * @returns {import('../shared/keys.js').Command[]} In the order of the help; those with `foot` stand in the bottom line.
 */
export function commandsOf(desk) {
  return [
    { keys: ['j'], shown: 'j', words: 'Next claim', foot: 'next', act: () => desk.step(1) },
    { keys: ['k'], shown: 'k', words: 'Previous claim', foot: 'previous', act: () => desk.step(-1) },
    { keys: ['n'], shown: 'n', words: 'Next claim to decide on', foot: 'next open', act: () => desk.stepToOpen() },
    ...Object.entries(ACTS).map(([name, { key, words }]) => ({ keys: [key], shown: key, words, act: () => desk.act(name) })),
    { keys: ['u'], shown: 'u', words: 'Undo', foot: 'undo', act: () => desk.undo() },
    { keys: ['U'], shown: 'U', words: 'Redo (Shift+U)', foot: 'redo', act: () => desk.redo() },
    { keys: ['?'], shown: '?', words: 'All keys', foot: 'all keys', act: () => desk.help.open() },
  ];
}
