/**
 * In a narrow window the text and the list stand in one place: a button and a key show the other of them.
 * @module
 */
import { cap, make, setAttribute, setText } from './dom.js';

export class Beside {
  /**
   * @param {HTMLElement} work - The columns.
   * @param {{leave: () => void, bring: () => void, say: (words: string) => void}} desk - `bring` puts
   *   the chosen claim where it always stands, in the column that has just come into sight.
   */
  constructor(work, desk) {
    Object.assign(this, { work, desk });
    this.words = make('span');
    this.button = make('button.fc-button.fc-switch', { type: 'button', on: { click: () => this.turn() } }, cap('beside'), this.words);
    this.#show('text');
  }

  /** Whether there is room for one of them only; the style sheet decides. */
  get #isNarrow() {
    return getComputedStyle(this.button).display !== 'none';
  }

  /** Shows the other one. */
  turn() {
    if (!this.#isNarrow) return this.desk.say('Text and list are both in sight');
    const hadFocus = this.button === document.activeElement;
    this.#show(this.shown === 'text' ? 'list' : 'text');
    this.desk.bring();
    return hadFocus ? undefined : this.desk.leave();
  }

  /** Shows one of them, where something in it is asked for. */
  need(what) {
    if (this.shown === what || !this.#isNarrow) return;
    this.#show(what);
    this.desk.bring();
  }

  #show(shown) {
    this.shown = shown;
    setAttribute(this.work, 'data-beside', shown);
    setText(this.words, shown === 'text' ? 'Show list' : 'Show text');
  }
}
