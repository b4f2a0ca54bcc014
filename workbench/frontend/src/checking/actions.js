/**
 * The buttons under the sources: what can be added to a claim, and how the claim itself is corrected.
 * @module
 */
import { cap, make } from '../shared/dom.js';

const ACTIONS = [
  ['source', 'Add a source'],
  ['query', 'Ask'],
  ['note', 'Note'],
  ['assign', 'Assign'],
  ['dismiss', 'Dismiss'],
  ['correct', 'Correct'],
  ['split', 'Split'],
];

/** @param {{open: (form: string) => void, words: () => void}} desk */
export function actionButtons(desk) {
  const buttons = ACTIONS.map(([form, words]) => button(form, words, () => desk.open(form)));
  return [...buttons, button('widen_end', 'Words', () => desk.words())];
}

const button = (command, words, act) => make('button.fc-button', { type: 'button', on: { click: act } }, cap(command), make('span', { text: words }));
