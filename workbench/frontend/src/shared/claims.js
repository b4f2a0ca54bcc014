/**
 * The claims of the case as the page knows them: what the ledger holds, and what was drawn ahead of it.
 * @module
 */
import { isOf, isOpen, shownFinding } from './words.js';

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
 * @property {number} worthiness - 0 to 1.
 * @property {string} assigned - The person it was given to, empty without one.
 * @property {string[]} by - Who gave the verdicts that stand.
 * @property {string[]} sources - The kinds of its sources.
 * @property {{start: number, end: number}[]} places - Its other places.
 * @property {number|null} fact - The same number for claims that seem to say the same.
 * @property {string} touched - What the newest draft did to it: "context", "changed", "new", or nothing.
 * @property {boolean} look - Whether something came after its newest verdict or decision.
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
   * @returns {{changed: Claim[], left: {start: number, end: number}[], reshaped: boolean}} `left` are stretches where
   *   a claim stood before; `reshaped` where claims came, went or moved.
   */
  apply(rows, gone) {
    const before = this.list.length;
    const left = gone.flatMap((id) => stretchesOf(this.byId.get(id)));
    for (const id of gone) this.byId.delete(id);
    const changed = rows.map((row) => this.#take(row, left));
    const reshaped = left.length > 0 || this.byId.size !== before;
    if (reshaped) this.#order();
    return { changed, left, reshaped };
  }

  #take(row, left) {
    const claim = claimOf(row, this.tables);
    const known = this.byId.get(claim.id);
    if (known && !sameShape(known, claim)) left.push(...stretchesOf(known));
    const kept = Object.assign(known ?? { drawn: null, waiting: null }, claim);
    kept.words = flat(this.text.slice(kept.start, kept.end));
    this.byId.set(kept.id, kept);
    return kept;
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

  /** The other claims that seem to say the same as one. */
  sayingTheSame({ id, fact }) {
    return fact === null ? [] : this.list.filter((one) => one.fact === fact && one.id !== id);
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

  /** The claims inside a claim's words; of two on the same words the later in text order lies inside. */
  inside({ id, number, start, end }) {
    return this.list.filter((one) => one.id !== id && one.number > number && start <= one.start && one.end <= end);
  }

  /**
   * The next open claim after `id`: the outermost of the next sentence that has one, beginning again at the top. A
   * sentence whose chosen claim has its verdict is finished first; one that is left open is passed over.
   * @param {string} id
   * @param {Claim[]} [among] - Claims in text order.
   * @param {boolean} [judged] - Whether `id` counts as having its verdict, as it will have in a moment.
   * @returns {Claim|undefined} Undefined when no other is open.
   */
  nextOpen(id, among = this.list, judged = false) {
    const here = this.get(id);
    const from = among.findIndex((claim) => claim.number > (here?.number ?? 0));
    const order = from < 0 ? among : [...among.slice(from), ...among.slice(0, from)];
    const open = order.filter((claim) => isOpen(claim) && claim.id !== id);
    const elsewhere = !judged && here && isOpen(here) && open.find((claim) => claim.sentence[0] !== here.sentence[0]);
    return elsewhere || open[0];
  }

  /** How far the case is. A verdict drawn ahead counts as the ledger will count it. */
  counts() {
    const of = (test) => this.list.filter(test).length;
    const settled = (claim) => ['confirmed', 'not_checkable'].includes(isOf(claim.drawn));
    return {
      total: this.list.length,
      done: of((claim) => (claim.drawn ? settled(claim) : claim.state === 'done')),
      inaccurate: of((claim) => isOf(shownFinding(claim)) === 'inaccurate'),
      asked: of((claim) => !claim.drawn && claim.state === 'with author'),
      editor: of((claim) => (claim.drawn ? !settled(claim) : claim.state === 'with editor')),
      open: of(isOpen),
    };
  }
}

/** The stretches of the text that a claim stands on, its own first; the others are its `echo`es. */
export const stretchesOf = (claim) => (claim ? [claim, ...claim.places.map((place) => ({ id: claim.id, echo: true, ...place }))] : []).map(stretch);

const stretch = ({ id, start, end, echo = false }) => ({ id, start, end, echo });

const sameShape = (one, other) => one.kind === other.kind && shapeOf(one) === shapeOf(other);

const shapeOf = (claim) => stretchesOf(claim).map(({ start, end }) => `${start}-${end}`).join();

/** Reads a compact row. */
function claimOf([id, kind, start, end, from, to, version, finding, state, worth = 0, assigned = '', by = [], sources = [], places = [], touched = 0, look = 0, fact = null], tables) {
  return {
    ...{ id, start, end, version, kind: tables.kinds[kind], sentence: [from, to] },
    ...{ finding: finding < 0 ? null : tables.findings[finding], state: tables.states[state] },
    ...{ worthiness: worth / 100, assigned, by, sources: sources.map((one) => tables.sources[one]), places: pairs(places) },
    ...{ touched: tables.touched?.[touched] ?? '', look: Boolean(look), fact },
  };
}

const pairs = (places) => Array.from({ length: places.length / 2 }, (_, at) => ({ start: places[2 * at], end: places[2 * at + 1] }));

const flat = (words) => words.replace(/\s+/gu, ' ').trim();
