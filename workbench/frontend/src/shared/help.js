/**
 * The help dialog: all keys, each with what it does.
 * @module
 */
import { make } from './dom.js';

export class Help {
  /**
   * @param {import('./keys.js').Command[]} commands
   * @param {() => void} onClose - Puts the keyboard back.
   */
  constructor(commands, onClose) {
    const rows = commands.flatMap(({ shown, words }) => [make('dt', {}, keyCaps(shown)), make('dd', { text: words })]);
    const close = make('button.fc-button', { type: 'button', text: 'Close', on: { click: () => this.close() } });
    const note = make('p', { text: 'Keys act only while the desk has the focus. Esc leaves a form. Every key is also a button.' });
    const given = { 'aria-label': 'Keys', on: { close: onClose } };
    this.element = make('dialog.fc-dialog', given, make('h3', { text: 'Keys' }), make('dl.fc-keys', {}, ...rows), note, close);
    this.element.addEventListener('keydown', (event) => this.#heard(event));
  }

  open() {
    if (!this.element.open) this.element.showModal();
  }

  close() {
    this.element.close();
  }

  /** While it is open no key of the desk acts. */
  #heard(event) {
    event.stopPropagation();
    if (event.key === '?' || event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }
}

/** Key names as caps: "j k" gives two. */
export function keyCaps(shown) {
  return make('span.fc-caps', {}, ...shown.split(' ').map((key) => make('kbd', { text: key })));
}
