/**
 * The buttons under the sources: what can be added to a claim.
 * @module
 */
import { make } from '../shared/dom.js';

const ACTIONS = [
  ['source', 's', 'Add a source'],
  ['query', 'q', 'Ask'],
  ['note', null, 'Note'],
  ['dismiss', null, 'Dismiss'],
];

/** @param {{open: (form: string) => void}} desk */
export function actionButtons(desk) {
  return ACTIONS.map(([form, key, words]) => {
    const cap = key && make('kbd', { 'aria-hidden': 'true', text: key });
    const given = { type: 'button', 'aria-keyshortcuts': key, on: { click: () => desk.open(form) } };
    return make('button.fc-button', given, cap, make('span', { text: words }));
  });
}
