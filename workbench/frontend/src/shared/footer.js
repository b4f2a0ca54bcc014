/**
 * The bottom line: keys as buttons, whether single keys act, what was just done, and whether it is saved.
 * @module
 */
import { cap, make, setAttribute, setText } from './dom.js';

const KEYS_OFF = 'factcheck:keys-off';

export class Footer {
  /**
   * @param {import('./keys.js').Command[]} commands - Those with `foot` are shown.
   * @param {HTMLElement} savedLine
   */
  constructor(commands, savedLine) {
    this.buttons = new Map();
    const shown = commands.filter(({ foot }) => foot).map((command) => this.#button(command));
    this.said = make('span.fc-said', { 'aria-live': 'polite' });
    this.toggle = make('button.fc-hint-button', { type: 'button', on: { click: () => this.#turn() } });
    this.element = make('div.fc-footer', {}, ...shown, this.toggle, this.said, savedLine);
    this.#turn(remembered());
  }

  /** Says in a few words what has just happened. */
  say(words) {
    setText(this.said, words);
  }

  /** Whether a command can do anything now. It stays in the tab order, so that the focus is never lost. */
  allow(name, possible) {
    setAttribute(this.buttons.get(name), 'aria-disabled', possible ? null : 'true');
  }

  #button({ foot, name, act }) {
    const button = make('button.fc-hint-button', { type: 'button', on: { click: act } }, cap(name), make('span', { text: foot }));
    this.buttons.set(foot, button);
    return button;
  }

  #turn(off = !this.keysOff) {
    this.keysOff = off;
    setAttribute(this.toggle, 'aria-pressed', String(!off));
    this.#tell();
    remember(off);
  }

  /** Keys act while the desk has the focus. */
  heed(hasFocus) {
    this.rests = !hasFocus;
    this.#tell();
  }

  #tell() {
    setText(this.toggle, this.keysOff ? 'Keys are off' : this.rests ? 'Keys rest: click the desk' : 'Keys are on');
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEYS_OFF) === 'yes';
  } catch {
    return false;
  }
}

function remember(off) {
  try {
    if (off) localStorage.setItem(KEYS_OFF, 'yes');
    else localStorage.removeItem(KEYS_OFF);
  } catch {
    // A browser that keeps nothing asks for the switch again next time.
  }
}
