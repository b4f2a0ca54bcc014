/**
 * Two drafts side by side in place of the desk's columns: what changed, which claims it touched, and what a person has
 * to say about them. An older pair, or one older draft by itself, is only read.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { choice } from '../shared/form.js';
import { itemBody, readOnlyBody } from './item.js';
import { ItemList } from './itemlist.js';
import { DraftPages } from './pages.js';
import { hearKey } from './viewkeys.js';
import { countsInWords, whenInWords } from './words.js';

export class DraftView {
  /**
   * @param {{ask: (message: any) => void, acts: import('./item.js').ItemActs & {resolveAll: (items: any[]) => void},
   *   commands: () => import('../shared/keys.js').Command[], leave: () => void, say: (words: string) => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, shown: null, number: null, chosen: null });
    const onChoose = (id) => this.choose(id);
    this.list = new ItemList({ onChoose, bodyOf: (item) => this.#body(item), resolveAll: (items) => desk.acts.resolveAll(items) });
    this.pages = new DraftPages(onChoose);
    this.which = choice([], { 'aria-label': 'Which drafts' });
    this.which.addEventListener('change', () => this.#turnTo(this.which.value));
    this.counts = make('span.fc-soft', { 'aria-live': 'polite' });
    const close = make('button.fc-button', { type: 'button', on: { click: () => this.close() } }, make('kbd', { text: 'Esc', 'aria-hidden': 'true' }), make('span', { text: 'Back to the desk' }));
    const head = make('div.fc-drafts-head', {}, make('h3', { text: 'Drafts' }), this.which, this.counts, close);
    this.element = make('section.fc-drafts', { 'aria-label': 'Drafts', hidden: true }, head, make('div.fc-drafts-body', {}, this.list.element, this.pages.element));
    this.heard = (event) => hearKey(event, this);
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** Shows the newest pair in place of the columns. */
  open(root, work) {
    if (this.isOpen) return;
    Object.assign(this, { root, work });
    this.element.hidden = false;
    this.#cover(true);
    root.addEventListener('keydown', this.heard, true);
    this.#turnTo('');
  }

  close() {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.#cover(false);
    this.root.removeEventListener('keydown', this.heard, true);
    this.pages.close();
    Object.assign(this, { shown: null, drawn: null });
    this.desk.leave();
  }

  /** What lies beneath is kept as it is drawn: nothing of it has to be laid out anew. */
  #cover(covered) {
    for (const column of this.work.children) if (column !== this.element) column.toggleAttribute('inert', covered);
  }

  /** "" for the newest pair, "3" for draft 3 beside draft 2, "=2" for draft 2 alone. */
  #turnTo(which) {
    Object.assign(this, { asked: which, chosen: null });
    const alone = which.startsWith('=');
    if (alone) this.desk.ask({ type: 'draft', number: Number(which.slice(1)) });
    else this.desk.ask({ type: 'drafts', number: which ? Number(which) : null });
  }

  /** Asks again for what is shown: something was recorded. */
  refresh() {
    if (this.isOpen && this.shown) this.desk.ask({ type: 'drafts', number: this.asked ? Number(this.asked) : null, brief: true });
  }

  /** Another draft is the newest: the newest pair is shown. */
  renew() {
    if (this.isOpen) this.#turnTo('');
  }

  /** @param {import('../shared/protocol.js').DraftsShown} answer */
  take(answer) {
    if (!this.isOpen) return;
    if (!answer.items) return this.close(); // one draft: the new one was taken back
    const begin = Boolean(answer.rows);
    if (!begin && this.shown?.number !== answer.number) return; // of a pair that is not shown any more
    this.shown = begin ? answer : { ...answer, rows: this.shown.rows, old: this.shown.old, new: this.shown.new };
    this.#offer(answer.line, this.asked || String(answer.number));
    const { newest, counts, new: young } = this.shown;
    setText(this.counts, `Draft ${young.number} by ${young.by}, ${whenInWords(young.at)}: ${countsInWords(counts)}`);
    const focused = !begin && this.list.element.contains(document.activeElement);
    this.list.draw(answer.items, answer.fresh, young.text, newest);
    this.#drawPages();
    const stay = this.list.order.find(({ claim }) => claim === this.chosen) ?? this.list.order[0];
    if (stay) this.choose(stay.claim, begin || focused);
    else this.pages.element.focus({ preventScroll: true });
  }

  /** The texts stay as they are drawn as long as no claim has found another place. */
  #drawPages() {
    const marks = marksOf(this.shown);
    const drawn = JSON.stringify([this.shown.number, marks]);
    if (drawn !== this.drawn) this.pages.draw(this.shown, marks);
    this.drawn = drawn;
  }

  /** A draft alone, as it was. */
  takeOne(answer) {
    if (!this.isOpen) return;
    Object.assign(this, { shown: null, drawn: null });
    setText(this.counts, `Draft ${answer.number} by ${answer.by}, ${whenInWords(answer.at)}: ${answer.claims.length} claims, as they were. Only to read.`);
    this.list.drawOne(answer.claims, answer.text);
    this.pages.drawOne(answer, answer.claims.map(({ claim: id, start, end }) => ({ id, start, end, outcome: 'old' })));
    if (answer.claims.length) this.choose(answer.claims[0].claim);
  }

  #offer(line, chosen) {
    const last = line.length;
    const pairs = line.slice(1).map(({ number }) => [String(number), number === last ? `Drafts ${number - 1} and ${number}, the newest` : `Drafts ${number - 1} and ${number}`]);
    const alone = line.map(({ number, by, at }) => [`=${number}`, `Draft ${number} alone, by ${by}, ${whenInWords(at)}`]);
    this.which.replaceChildren(...[...pairs.reverse(), ...alone.reverse()].map(([value, text]) => make('option', { value, text })));
    this.which.value = chosen;
  }

  #body(item) {
    if (item.outcome === 'new') return this.shown.newest ? make('div.fc-item-body', {}, make('div.fc-row', {}, make('button.fc-button', { type: 'button', text: 'Go to the claim', on: { click: () => this.desk.acts.go(item) } }))) : null;
    return item.outcome === 'old' ? readOnlyBody(item) : itemBody(item, this.desk.acts, this.shown.newest);
  }

  /** Opens a claim in the list and brings its words into sight. */
  choose(id, focus = true) {
    this.chosen = id;
    this.list.choose(id);
    this.pages.choose(id);
    if (focus && this.list.chosen) this.list.focus();
  }

  focus() {
    if (this.list.chosen) this.list.focus();
    else this.which.focus();
  }

  /** The chosen claim, where something can be done about it. */
  get live() {
    const { item } = this.list;
    return this.shown?.newest && item?.outcome !== 'new' ? item : null;
  }

  step(by) {
    const next = this.list.after(by);
    if (next) this.choose(next.claim);
  }
}

/** The words of claims in both drafts. */
function marksOf({ items, fresh }) {
  const was = items.filter(({ before }) => before.here).map((item) => stretch(item, item.before));
  const is = items.flatMap((item) => (item.after ? [stretch(item, item.after)] : item.candidates.map((one) => stretch(item, one))));
  return { was, is: [...is, ...fresh.map(([id, , start, end]) => ({ id, start, end, outcome: 'new' }))] };
}

const stretch = ({ claim: id, outcome }, { start, end }) => ({ id, start, end, outcome });
