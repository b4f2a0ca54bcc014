/**
 * Quiet bars between the header and the work: one sentence, one button, sometimes two.
 * @module
 */
import { make, match, setText } from './dom.js';

/** @typedef {{key: string, words: string, button: string, act?: () => void, first?: {button: string, act: () => void}}} Bar - An empty `button` is none; `first` is a
 * further button before the other. */

export class Bars {
  constructor() {
    /** @type {Map<string, Bar>} */
    this.bars = new Map();
    this.element = make('div.fc-bars', { role: 'group', 'aria-label': 'Messages' });
  }

  /**
   * Shows a bar, or changes the one of the same key.
   * @param {Bar} bar
   */
  show(bar) {
    this.bars.set(bar.key, bar);
    this.#draw();
  }

  /** Takes a bar away; the keyboard goes to `next` where it stood on its button. */
  drop(key, next) {
    const node = [...this.element.children].find((child) => child.dataset.key === key);
    const hadFocus = node?.contains(document.activeElement);
    this.bars.delete(key);
    this.#draw();
    if (hadFocus) next?.();
  }

  #draw() {
    match(this.element, [...this.bars.values()], (bar) => bar.key, (bar) => this.#build(bar), update);
    this.element.hidden = this.bars.size === 0;
  }

  #build({ key }) {
    const button = (actOf) => make('button.fc-button', { type: 'button', on: { click: () => actOf(this.bars.get(key))?.() } });
    return make('div.fc-bar', {}, make('span', { role: 'alert' }), button((bar) => bar?.first?.act), button((bar) => bar?.act));
  }
}

function update(node, bar) {
  node.dataset.tone = bar.tone ?? 'note';
  setText(node.firstElementChild, bar.words);
  setText(node.children[1], bar.first?.button ?? '');
  node.children[1].hidden = !bar.first;
  setText(node.lastElementChild, bar.button);
  node.lastElementChild.hidden = !bar.button;
}
