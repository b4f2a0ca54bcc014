/**
 * Marks on the list, and the panel that acts on all marked or filtered claims.
 * @module
 */
import { cap, make } from '../shared/dom.js';
import { Marks } from '../shared/marks.js';
import { BulkPanel } from './bulk.js';

export class Many {
  /** @param {import('./desk.js').CheckingDesk} desk */
  constructor(desk) {
    this.desk = desk;
    this.marks = new Marks((ids) => this.#changed(ids));
    const { panels } = desk.finder;
    this.panel = new BulkPanel({
      claims: () => this.claims(),
      marked: () => this.#marked().length > 0,
      people: () => desk.people(),
      verdict: (claims, code, rationale) => this.#verdict(claims, code, rationale),
      act: (acts) => desk.giveAll(acts),
      clear: () => this.marks.clear(),
      close: () => panels.close(),
    });
    const mark = make('button.fc-button', { type: 'button', on: { click: () => desk.mark() } }, cap('mark'), make('span', { text: 'Mark' }));
    desk.finder.add(mark);
    desk.finder.add(panels.button('Bulk', 'bulk', this.panel));
    desk.list.takeMarks(this.marks);
  }

  open() {
    this.desk.finder.panels.open(this.panel);
  }

  #marked() {
    return this.marks.of(this.desk.store.list);
  }

  /** The marked claims; without marks those that a filter shows. Without both there are none: never the whole case. */
  claims() {
    const marked = this.#marked();
    return marked.length || !this.desk.filter.on ? marked : this.desk.list.shown();
  }

  #verdict(claims, code, rationale) {
    this.desk.named(() => {
      this.desk.rating.give(claims.map((claim) => [claim, { rationale, proposed: null }]), code);
      this.desk.say(`${claims.length} claims at once`);
    });
  }

  #changed(ids) {
    for (const id of ids) {
      const claim = this.desk.store.get(id);
      if (claim) this.desk.list.repaint(claim);
    }
    this.panel.refresh();
    this.desk.say(`${this.#marked().length} marked`);
  }
}
