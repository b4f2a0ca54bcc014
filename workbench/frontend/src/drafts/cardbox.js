/**
 * On the card: what a new draft did to the claim, and the one press that says that the verdict still holds.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { changed, passage } from './item.js';
import { verdictInWords } from './words.js';

export class DraftBox {
  /** @param {{holds: (() => void)|null, resolve: () => void}} desk - `holds` is null where the desk gives no verdicts. */
  constructor(desk) {
    this.desk = desk;
    this.told = make('div.fc-draft-told');
    this.asked = make('p');
    const button = (words, act) => make('button.fc-button', { type: 'button', on: { click: act } }, desk.holds ? cap('still_holds') : null, make('span', { text: words }));
    this.acts = { holds: button('Still holds', () => desk.holds()), resolve: button('Resolved', () => desk.resolve()) };
    this.element = make('div.fc-draft-box', { role: 'group', 'aria-label': 'New draft', hidden: true }, this.told, this.asked, make('div.fc-row', {}, ...Object.values(this.acts)));
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
    this.told.replaceChildren(...parts);
    this.#offer(told);
  }

  #offer({ look, proposed, verdict }) {
    setText(this.asked, proposed ? `The author took your wording: “${visible(proposed)}”. Resolve?` : '');
    this.asked.hidden = !look || !proposed;
    this.acts.resolve.hidden = !look || !proposed;
    this.acts.holds.hidden = !look || Boolean(proposed) || !verdict || !this.desk.holds;
    this.element.lastElementChild.hidden = Object.values(this.acts).every(({ hidden }) => hidden);
  }
}

function titleOf({ number, outcome, look }) {
  const what = outcome === 'context' ? 'Its sentence changed' : 'Its words changed';
  return `${what} in draft ${number}${look ? ': look again' : ''}`;
}
