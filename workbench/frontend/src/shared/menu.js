/**
 * A list that opens under a button. Arrows walk in it; Esc, a click elsewhere and whatever takes the keyboard close it.
 * @module
 */
import { make, setAttribute } from './dom.js';

export class Menu {
  /**
   * @param {HTMLElement} button - What opens it.
   * @param {string} label
   * @param {() => void} leave - Puts the keyboard back.
   */
  constructor(button, label, leave) {
    Object.assign(this, { button, leave });
    this.element = make('div.fc-menu', { role: 'group', 'aria-label': label, hidden: true });
    setAttribute(button, 'aria-expanded', 'false');
    button.addEventListener('click', () => this.turn());
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    this.element.addEventListener('focusout', (event) => this.#elsewhere(event.relatedTarget));
    this.element.ownerDocument.addEventListener('pointerdown', (this.#pointed = (event) => this.#elsewhere(event.target)));
  }

  #pointed;

  /** What can be chosen now. */
  get items() {
    return [...this.element.children].filter((item) => !item.hidden);
  }

  /** Opens it on what is current, or closes it. */
  turn() {
    if (!this.element.hidden) return this.close();
    this.show(true);
    const here = this.items.find((item) => item.hasAttribute('aria-current')) ?? this.items[0];
    return here?.focus();
  }

  close() {
    this.leave();
    this.show(false);
  }

  show(open) {
    this.element.hidden = !open;
    setAttribute(this.button, 'aria-expanded', String(open));
  }

  #elsewhere(place) {
    if (place && !this.element.hidden && !this.element.contains(place) && !this.button.contains(place)) this.show(false);
  }

  #heard(event) {
    const { items } = this;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === 'Escape') this.close();
    else if (step) items[Math.max(0, Math.min(items.length - 1, items.indexOf(document.activeElement) + step))].focus();
    else return;
    event.preventDefault();
  }

  /** Looks no more at clicks elsewhere in the page. */
  end() {
    this.element.ownerDocument.removeEventListener('pointerdown', this.#pointed);
  }
}
