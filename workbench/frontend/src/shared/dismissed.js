/**
 * The way back to dismissed claims: how many there are, which, why, and a button for each that restores it.
 * @module
 */
import { make, match, setText } from './dom.js';
import { visible } from './hidden.js';

export class Dismissed {
  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.list = make('ul.fc-plain', { 'aria-label': 'Dismissed claims' });
    this.nothing = make('p.fc-soft', { text: 'No claim is dismissed.' });
    const close = make('button.fc-button.fc-strong', { type: 'button', text: 'Close', on: { click: () => desk.finder.panels.close() } });
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Dismissed' }, this.nothing, this.list, make('div.fc-row', {}, close));
    this.button = desk.finder.panels.button('Dismissed', 'dismissed', this);
    this.button.hidden = true;
    desk.finder.add(this.button);
  }

  open() {
    this.desk.finder.panels.open(this);
  }

  /** The panel is opened: the list is fetched. */
  focus() {
    this.desk.send({ type: 'dismissed' });
    this.element.querySelector('button').focus();
  }

  /** @param {number} count */
  show(count) {
    setText(this.button.lastElementChild, `Dismissed (${count})`);
    this.button.hidden = !count && !this.element.isConnected;
    if (this.element.isConnected && this.desk.finder.panels.opened === this) this.desk.send({ type: 'dismissed' });
  }

  /** @param {{claims: {claim: string, kind: string, words: string, reason: string}[]}} answer */
  take({ claims }) {
    match(this.list, claims, ({ claim }) => claim, (one) => this.#row(one));
    this.nothing.hidden = claims.length > 0;
    this.desk.finder.panels.fit();
    if (document.activeElement === document.body) this.element.querySelector('button').focus();
  }

  #row({ claim, kind, words, reason }) {
    const restore = make('button.fc-button', { type: 'button', text: 'Restore', 'aria-label': `Restore: ${words}`, on: { click: () => this.desk.give('restore', claim) } });
    return make('li.fc-note', {}, make('div', { text: visible(words) }), make('div.fc-soft', { text: `${kind} · ${reason}` }), restore);
  }
}
