/**
 * Splits a claim in two: its words with a gap between each two, of which one is chosen.
 * @module
 */
import { make } from '../shared/dom.js';
import { wordsIn } from './words.js';

export class SplitForm {
  /**
   * @param {{claim: import('../shared/claims.js').Claim, text: string, onSend: (at: number) => void, onClose: () => void}} given
   */
  constructor({ claim, text, onSend, onClose }) {
    const words = wordsIn(text, claim.start, claim.end);
    this.gaps = words.slice(1).map(({ start, end }) => gap(text.slice(start, end), () => onSend(start)));
    const shown = words.flatMap(({ start, end }, place) => [...(place ? [this.gaps[place - 1]] : []), make('span', { text: text.slice(start, end) })]);
    const row = make('div.fc-split', { role: 'group', 'aria-label': 'Where to split' }, ...shown);
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: onClose } });
    const say = this.gaps.length ? 'Split where? Arrows choose the gap, Enter splits.' : 'One word cannot be split.';
    this.close = close;
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Split the claim' }, make('p.fc-soft', { text: say }), row, make('div.fc-row', {}, close));
    row.addEventListener('keydown', (event) => this.#walk(event));
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    });
  }

  focus() {
    (this.gaps[0] ?? this.close).focus();
  }

  #walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const place = this.gaps.indexOf(document.activeElement) + step;
    this.gaps[(place + this.gaps.length) % this.gaps.length].focus();
  }
}

const gap = (word, act) => make('button.fc-gap', { type: 'button', 'aria-label': `Split before “${word}”`, on: { click: act } });
