/**
 * The list of the claims that a draft touched, in groups; the chosen one is open.
 * @module
 */
import { make, setAttribute } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { show } from '../shared/placing.js';
import { GROUPS, groupOf, standingOf } from './words.js';

export class ItemList {
  /** @param {{onChoose: (id: string) => void, bodyOf: (item: any) => HTMLElement, resolveAll: (items: any[]) => void}} view */
  constructor(view) {
    Object.assign(this, { view, order: [], heads: new Map(), chosen: null });
    this.element = make('div.fc-touched', { role: 'region', 'aria-label': 'Claims that the draft touched' });
  }

  /**
   * Draws all items.
   * @param {import('../shared/protocol.js').DraftItem[]} items
   * @param {any[][]} fresh - New claims, `[claim, kind, start, end]`.
   * @param {string} text - Of the new draft.
   * @param {boolean} live
   */
  draw(items, fresh, text, live) {
    const groups = GROUPS.map(([name, words]) => [words, items.filter((item) => groupOf(item) === name), name]);
    const added = fresh.map(([claim, kind, start, end]) => ({ claim, kind, outcome: 'new', before: { words: text.slice(start, end).replace(/\s+/gu, ' ') } }));
    this.#fill([...groups, ['New claims', added, 'new']], live);
  }

  /** Draws the claims of an older draft. */
  drawOne(claims, text) {
    const items = claims.map((one) => ({ ...one, outcome: 'old', before: { words: text.slice(one.start, one.end).replace(/\s+/gu, ' ') } }));
    this.#fill([['Claims as they were', items, 'old']], false);
  }

  #fill(groups, live) {
    this.heads.clear();
    this.order = groups.flatMap(([, items]) => items);
    const sections = groups.filter(([, items]) => items.length).map((group) => this.#group(...group, live));
    const nothing = make('p.fc-soft', { text: 'No claim was touched.' });
    this.element.replaceChildren(...(sections.length ? sections : [nothing]));
  }

  #group(words, items, name, live) {
    const open = items.filter(({ look }) => look);
    const all = live && name === 'taken' && open.length > 1;
    const button = all ? make('button.fc-button', { type: 'button', text: `Resolve all ${open.length}`, on: { click: () => this.view.resolveAll(open) } }) : null;
    const head = make('div.fc-group-head', {}, make('h4', { text: `${words} (${items.length})` }), button);
    return make('section', {}, head, make('ul.fc-plain', {}, ...items.map((item) => this.#item(item))));
  }

  #item(item) {
    const standing = item.outcome === 'old' || item.outcome === 'new' ? item.kind : standingOf(item);
    const label = make('span.fc-item-words', { text: visible(item.before.words) });
    const head = make('button.fc-item', { type: 'button', data: { outcome: item.outcome }, on: { click: () => this.view.onChoose(item.claim) } }, label, make('em', { text: standing }));
    this.heads.set(item.claim, head);
    return make('li', {}, head);
  }

  get item() {
    return this.order.find(({ claim }) => claim === this.chosen);
  }

  /** Opens an item and closes the one before. */
  choose(id) {
    const before = this.heads.get(this.chosen);
    before?.nextElementSibling?.remove();
    before?.removeAttribute('aria-current');
    this.chosen = this.heads.has(id) ? id : null;
    const head = this.heads.get(this.chosen);
    if (!head) return;
    setAttribute(head, 'aria-current', 'true');
    const body = this.view.bodyOf(this.item);
    if (body) head.after(body);
    show(this.element, head.parentElement);
  }

  /** The item so many places further. */
  after(by) {
    const place = this.order.findIndex(({ claim }) => claim === this.chosen);
    return this.order[Math.max(0, Math.min(this.order.length - 1, place + by))];
  }

  focus() {
    (this.heads.get(this.chosen) ?? this.element.querySelector('button') ?? null)?.focus({ preventScroll: true });
  }
}
