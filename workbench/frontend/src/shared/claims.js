/**
 * The claims of the case as the page knows them: what the ledger holds, and what was drawn ahead of it.
 * @module
 */
import { isOpen, shownFinding } from './words.js';

/**
 * @typedef {Object} Claim
 * @property {string} id
 * @property {string} kind
 * @property {number} start - In UTF-16 units, like all offsets in the page.
 * @property {number} end
 * @property {number[]} sentence - Start and end of the sentences it touches.
 * @property {number} version - As the ledger had it when the page was last told.
 * @property {string|null} finding - As the ledger has it.
 * @property {string} state - The work state, in words.
 * @property {string|null} drawn - A finding that was sent and is not yet in the ledger.
 * @property {string|null} waiting - A finding that waits for its rationale; not sent yet.
 * @property {string} words
 */

export class ClaimStore {
  constructor() {
    /** @type {Claim[]} */
    this.list = [];
    this.text = '';
    this.tables = { kinds: [], findings: [], states: [] };
    this.byId = new Map();
  }

  /** Takes the whole case, as the kernel's `state` message gives it. */
  load({ text, tables, claims }) {
    Object.assign(this, { text, tables, list: [], byId: new Map() });
    this.apply(claims, []);
  }

  /**
   * Takes changed, new and gone claims.
   * @param {any[][]} rows - Compact rows, see payload.py.
   * @param {string[]} gone
   * @returns {{changed: Claim[], reshaped: boolean}} `reshaped` where claims came or went.
   */
  apply(rows, gone) {
    const before = this.list.length;
    for (const id of gone) this.byId.delete(id);
    const changed = rows.map((row) => this.#take(row));
    if (gone.length || this.byId.size !== before) this.#order();
    return { changed, reshaped: gone.length > 0 || this.list.length !== before };
  }

  #take([id, kind, start, end, from, to, version, finding, state]) {
    const known = this.byId.get(id) ?? { id, drawn: null, waiting: null };
    Object.assign(known, { start, end, version, kind: this.tables.kinds[kind], sentence: [from, to] });
    known.finding = finding < 0 ? null : this.tables.findings[finding];
    known.state = this.tables.states[state];
    known.words = flat(this.text.slice(start, end));
    this.byId.set(id, known);
    return known;
  }

  #order() {
    const inTextOrder = (a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1);
    this.list = [...this.byId.values()].sort(inTextOrder);
    this.list.forEach((claim, place) => {
      claim.number = place + 1;
    });
  }

  /** @returns {Claim|undefined} */
  get(id) {
    return this.byId.get(id);
  }

  /** The sentence of a claim, on one line. */
  sentenceOf(claim) {
    return flat(this.text.slice(...claim.sentence));
  }

  /** The claim `step` places further in text order, staying inside the list. */
  neighbour(id, step) {
    const place = (this.get(id)?.number ?? 1) - 1 + step;
    return this.list[Math.max(0, Math.min(this.list.length - 1, place))];
  }

  /** The next claim without a verdict after `id`, beginning again at the top; undefined when none is open. */
  nextOpen(id) {
    const from = this.get(id)?.number ?? 0;
    const order = [...this.list.slice(from), ...this.list.slice(0, from)];
    return order.find((claim) => isOpen(claim) && claim.id !== id);
  }

  /** How far the case is. A verdict drawn ahead counts as the ledger will count it. */
  counts() {
    const of = (test) => this.list.filter(test).length;
    const settled = (claim) => ['confirmed', 'not_checkable'].includes(claim.drawn);
    return {
      total: this.list.length,
      done: of((claim) => (claim.drawn ? settled(claim) : claim.state === 'done')),
      inaccurate: of((claim) => shownFinding(claim) === 'inaccurate'),
      asked: of((claim) => !claim.drawn && claim.state === 'with author'),
      editor: of((claim) => (claim.drawn ? !settled(claim) : claim.state === 'with editor')),
      open: of(isOpen),
    };
  }
}

const flat = (words) => words.replace(/\s+/gu, ' ').trim();
