/**
 * On the card: what a new draft did to the claim, and the one press that says that the verdict still holds.
 * @module
 */
import { cap, make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { changed, passage } from './item.js';
import { verdictInWords } from './words.js';

export class DraftBox {
  /** @param {{holds: (() => void)|null, resolve: () => void}} desk - `holds` is null where the desk gives no verdicts. */
  constructor(desk) {
    this.desk = desk;
    this.element = make('div.fc-draft-box', { role: 'group', 'aria-label': 'New draft', hidden: true });
  }

  /** @param {import('../shared/protocol.js').Card|undefined} card */
  show(card) {
    const told = card?.draft;
    this.element.hidden = !told;
    const key = told ? JSON.stringify(told) : '';
    if (!told || key === this.key) return void (this.key = key);
    this.key = key;
    const parts = [make('b', { text: titleOf(told) }), passage('Before', told.before), changed('Now', told.before, told.after)];
    if (told.verdict && told.look) parts.push(make('p.fc-soft', { text: `The verdict was: ${verdictInWords(told.verdict)}` }));
    this.element.replaceChildren(...parts, ...this.#acts(told));
  }

  #acts({ look, proposed, verdict }) {
    if (!look) return [];
    const button = (words, act) => make('button.fc-button', { type: 'button', on: { click: act } }, this.desk.holds ? cap('still_holds') : null, make('span', { text: words }));
    if (proposed) return [make('p', { text: `The author took your wording: “${visible(proposed)}”. Resolve?` }), make('div.fc-row', {}, button('Resolved', () => this.desk.resolve()))];
    return verdict && this.desk.holds ? [make('div.fc-row', {}, button('Still holds', () => this.desk.holds()))] : [];
  }
}

function titleOf({ number, outcome, look }) {
  const what = outcome === 'context' ? 'Its sentence changed' : 'Its words changed';
  return `${what} in draft ${number}${look ? ': look again' : ''}`;
}
