/**
 * Marks on the list, and the panel that acts on all marked or filtered claims.
 * @module
 */
import { BulkPanel } from './bulk.js';
import { cap, make } from './dom.js';
import { Marks } from './marks.js';

export class Many {
  /**
   * @param {import('./desk.js').Desk} desk
   * @param {import('./bulk.js').Choice[]} choices
   * @param {(choice: import('./bulk.js').Choice, claims: import('./claims.js').Claim[], text: string|null) => string|undefined} act
   */
  constructor(desk, choices, act) {
    this.desk = desk;
    this.marks = new Marks((ids) => this.#changed(ids));
    const { panels } = desk.finder;
    this.panel = new BulkPanel(choices, {
      claims: () => this.claims(),
      marked: () => this.#marked().length > 0,
      people: () => desk.people(),
      act,
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

  #changed(ids) {
    for (const id of ids) {
      const claim = this.desk.store.get(id);
      if (claim) this.desk.list.repaint(claim);
    }
    this.panel.refresh();
    this.desk.say(`${this.#marked().length} marked`);
  }
}
