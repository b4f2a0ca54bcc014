/**
 * The bar under the article: the words that were marked, their edges, their kind, and what is to become of them.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { choice } from '../shared/form.js';
import { guess, KINDS } from './kinds.js';

const EDGES = [
  ['widen_start', 'start', -1, 'One word more at the start', '⇤'],
  ['narrow_start', 'start', 1, 'One word less at the start', '⇥'],
  ['narrow_end', 'end', -1, 'One word less at the end', '⇤'],
  ['widen_end', 'end', 1, 'One word more at the end', '⇥'],
];

export class StretchBar {
  /**
   * @param {{onMove: (side: "start"|"end", by: 1|-1) => void, onStep: (by: 1|-1) => void, onAdd: (kind: string) => void,
   *   onChange: (kind: string) => void, onClose: () => void}} desk
   */
  constructor(desk) {
    this.desk = desk;
    this.words = make('q.fc-marked', { 'aria-live': 'polite' });
    this.kind = choice(KINDS, { 'aria-label': 'Kind' });
    const button = (text, act) => make('button.fc-button', { type: 'button', text, on: { click: act } });
    this.add = button('Add claim', () => desk.onAdd(this.kind.value));
    this.change = button('', () => desk.onChange(this.kind.value));
    const edges = EDGES.map(([command, side, by, name, sign]) => edgeButton(command, name, sign, () => desk.onMove(side, by)));
    const line = [this.kind, this.add, this.change, button('Cancel', desk.onClose)];
    this.element = make('div.fc-selecting', { role: 'group', 'aria-label': 'Marked words', hidden: true },
      make('div.fc-edges', {}, ...edges.slice(0, 2), this.words, ...edges.slice(2)), make('div.fc-row', {}, ...line));
    this.element.addEventListener('keydown', (event) => this.#heard(event));
  }

  /**
   * @param {string} words
   * @param {{number: number, kind: string}|null} claim - The claim whose words they may become.
   * @param {boolean} changing - Whether that is what was asked for.
   */
  show(words, claim, changing) {
    const fresh = this.element.hidden;
    this.element.hidden = false;
    if (fresh || !changing) this.kind.value = changing ? claim.kind : guess(words);
    setText(this.words, words);
    setText(this.change, claim ? `Change claim ${claim.number}` : '');
    this.change.hidden = !claim;
    for (const [button, strong] of [[this.add, !changing], [this.change, changing]]) button.classList.toggle('fc-strong', strong);
    this.first = changing ? this.change : this.add;
    if (!fresh && this.element.contains(document.activeElement) && document.activeElement.hidden) this.focus();
  }

  hide() {
    this.element.hidden = true;
  }

  focus() {
    this.first.focus();
  }

  /** Arrows choose another word; with Shift they move the end. */
  #heard(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape') this.#take(event, () => this.desk.onClose());
    else if (by && event.target !== this.kind) this.#take(event, () => (event.shiftKey ? this.desk.onMove('end', by) : this.desk.onStep(by)));
  }

  #take(event, act) {
    event.preventDefault();
    act();
  }
}

const edgeButton = (command, name, sign, act) =>
  make('button.fc-button.fc-edge', { type: 'button', 'aria-label': name, title: name, on: { click: act } }, make('span', { 'aria-hidden': 'true', text: sign }), cap(command));
