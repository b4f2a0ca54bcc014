/**
 * What the keys of the checking desk do.
 * @module
 */
import { FINDINGS } from '../shared/words.js';

/**
 * @param {import('./desk.js').CheckingDesk} desk
 * @returns {import('../shared/keys.js').Command[]} In the order of the help; those with `foot` stand in the bottom line.
 */
export function commandsOf(desk) {
  return [
    { keys: ['j'], shown: 'j', words: 'Next claim', foot: 'next', act: () => desk.step(1) },
    { keys: ['k'], shown: 'k', words: 'Previous claim', foot: 'previous', act: () => desk.step(-1) },
    { keys: ['n'], shown: 'n', words: 'Next open claim', foot: 'next open', act: () => desk.stepToOpen() },
    ...FINDINGS.map(({ key, code, label }) => ({ keys: [key], shown: key, words: label, act: () => desk.rate(code) })),
    { keys: ['s'], shown: 's', words: 'Add a source', act: () => desk.open('source') },
    { keys: ['c'], shown: 'c', words: 'Write the rationale', act: () => desk.writeRationale() },
    { keys: ['q'], shown: 'q', words: 'Ask a question', act: () => desk.open('query') },
    { keys: ['u'], shown: 'u', words: 'Undo', foot: 'undo', act: () => desk.undo() },
    { keys: ['U'], shown: 'U', words: 'Redo (Shift+U)', foot: 'redo', act: () => desk.redo() },
    { keys: ['?'], shown: '?', words: 'All keys', foot: 'all keys', act: () => desk.help.open() },
  ];
}
