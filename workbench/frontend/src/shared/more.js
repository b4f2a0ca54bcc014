/**
 * The menu at the end of the header: what comes in and what goes out, which nobody needs at every claim.
 * @module
 */
import { make } from './dom.js';
import { Menu } from './menu.js';

export class More extends Menu {
  /**
   * @param {HTMLElement[]} entries - Buttons.
   * @param {() => void} leave - Puts the keyboard back.
   */
  constructor(entries, leave) {
    const button = make('button.fc-button', { type: 'button' }, make('span', { text: 'More' }), make('span.fc-caret', { 'aria-hidden': 'true', text: '▾' }));
    super(button, 'More', leave);
    this.element.append(...entries);
    this.element.addEventListener('click', (event) => this.#chosen(event.target));
    this.place = make('div.fc-more', {}, button, this.element);
  }

  /** What was chosen has acted. Where it has not taken the keyboard along, that goes back to the work. */
  #chosen(target) {
    if (target === this.element) return;
    if (this.element.contains(document.activeElement)) this.close();
    else this.show(false);
  }
}
