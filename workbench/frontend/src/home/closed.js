/**
 * What is shown in place of all cases where the desk itself cannot be opened.
 * @module
 */
import { make, setText } from '../shared/dom.js';

export class ClosedDesk {
  /** @param {() => void} onAgain */
  constructor(onAgain) {
    this.words = make('p');
    const again = make('button.fc-button.fc-strong', { type: 'button', text: 'Try again', on: { click: onAgain } });
    const parts = [make('h3', { text: 'The desk cannot be opened' }), this.words, make('p.fc-soft', { text: 'When the cause is gone, try again.' }), make('div.fc-row', {}, again)];
    this.element = make('div.fc-closed', { role: 'alert', hidden: true }, ...parts);
  }

  /** @param {string} words - Why. */
  say(words) {
    setText(this.words, words);
  }
}
