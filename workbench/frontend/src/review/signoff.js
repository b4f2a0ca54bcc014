/**
 * Signing off: what stands in the way, the button, and the reason when it is done all the same.
 * @module
 */
import { cap, make, match, setText } from '../shared/dom.js';
import { LineForm } from '../shared/form.js';
import { shortTime } from '../shared/saved.js';

export class SignOff {
  /** @param {{sign: (override: string|null) => void, leave: () => void, say: (words: string) => void}} desk */
  constructor(desk) {
    this.desk = desk;
    this.open = make('ul.fc-plain.fc-open-items', { 'aria-label': 'Open' });
    this.state = make('p.fc-soft');
    this.button = make('button.fc-button.fc-strong', { type: 'button', on: { click: () => this.sign() } }, cap('sign_off'), make('span', { text: 'Sign off' }));
    this.place = make('div.fc-form-place');
    const title = make('h3', { text: 'Signing off' });
    this.element = make('section.fc-signoff', {}, title, this.button, this.place, this.state, this.open);
  }

  /**
   * @param {string[]} openItems
   * @param {{by: string, at: string, override: string|null}|null} signed
   */
  show(openItems, signed) {
    match(this.open, openItems, (words) => words, (words) => make('li', { text: words }));
    this.open.hidden = !openItems.length || Boolean(signed);
    this.button.hidden = Boolean(signed);
    setText(this.state, stateInWords(openItems, signed));
    if (signed) this.#close();
  }

  sign() {
    if (this.button.hidden) this.desk.say('The draft is signed off already');
    else this.desk.sign(null);
  }

  /** It was refused: it can be done all the same, with a reason. */
  refused() {
    if (this.place.firstElementChild) return this.form.focus();
    this.form = new LineForm({
      label: 'Reason to sign off all the same',
      button: 'Sign off all the same',
      missing: 'A reason is needed.',
      onSend: (reason) => this.desk.sign(reason),
      onClose: () => this.#close(),
    });
    this.place.replaceChildren(this.form.element);
    return this.form.focus();
  }

  #close() {
    const hadFocus = this.place.contains(document.activeElement);
    this.place.replaceChildren();
    if (!hadFocus) return;
    if (this.button.hidden) this.desk.leave();
    else this.button.focus();
  }
}

/** How the draft stands, in a sentence. */
export function stateInWords(openItems, signed) {
  if (signed) return ended(`Signed off by ${signed.by}, ${shortTime(signed.at)}${signed.override ? `, all the same: ${signed.override}` : ''}`);
  return openItems.length ? 'This is still open:' : 'Nothing is open. The draft can go out.';
}

/** With a full stop, where the words have no end of their own. */
const ended = (words) => (/[.!?…]$/u.test(words) ? words : `${words}.`);
