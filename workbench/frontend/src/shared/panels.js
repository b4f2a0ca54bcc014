/**
 * Panels that open under a button above the list, one at a time.
 * @module
 */
import { cap, make, setAttribute } from './dom.js';

/** Room for the desk's header and bottom line, in CSS pixels. */
const MARGIN = 48;

export class Panels {
  /** @param {() => void} leave - Puts the keyboard back. */
  constructor(leave) {
    Object.assign(this, { leave, buttons: new Map(), opened: null });
    this.element = make('div.fc-panel', { hidden: true });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
  }

  /**
   * The button of a panel.
   * @param {string} words
   * @param {string} command - The command whose key does the same.
   * @param {{element: HTMLElement, focus: () => void}} panel
   */
  button(words, command, panel) {
    const turn = () => (this.opened === panel ? this.close() : this.open(panel));
    const button = make('button.fc-button', { type: 'button', 'aria-expanded': 'false', on: { click: turn } }, cap(command), make('span', { text: words }));
    this.buttons.set(panel, button);
    return button;
  }

  open(panel) {
    if (this.opened !== panel) this.element.replaceChildren(panel.element);
    this.#show(panel);
    panel.focus();
  }

  close() {
    if (!this.opened) return;
    this.#show(null);
    this.leave();
  }

  #show(panel) {
    this.opened = panel;
    this.element.hidden = !panel;
    for (const [one, button] of this.buttons) setAttribute(button, 'aria-expanded', String(one === panel));
    if (panel) this.fit();
  }

  /**
   * Moves the panel up as far as it would stand over the lower edge of the desk; what is still too long scrolls. One that
   * was filled since it was opened is fitted again.
   */
  fit() {
    const desk = this.element.closest('.fc-desk');
    if (!desk || !this.opened) return;
    Object.assign(this.element.style, { maxHeight: '', marginTop: '' });
    const [outer, own] = [desk, this.element].map((node) => node.getBoundingClientRect());
    const over = Math.max(0, own.bottom - (outer.bottom - MARGIN));
    const up = Math.min(over, Math.max(0, own.top - (outer.top + MARGIN)));
    Object.assign(this.element.style, { marginTop: `${-up}px`, maxHeight: `${own.height - over + up}px` });
  }
}
