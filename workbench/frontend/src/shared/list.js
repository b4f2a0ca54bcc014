/**
 * The list of claims: number, words and state, one option each.
 * @module
 */
import { make, match, setAttribute, setText } from './dom.js';
import { visible } from './hidden.js';
import { bringTo } from './placing.js';
import { briefState, lookOf } from './words.js';

let lists = 0;

/** Rows that the browser lays out and paints together, or leaves alone together while they are out of sight. */
const CHUNK = 50;

export class ClaimList {
  /**
   * @param {import('./claims.js').ClaimStore} store
   * @param {(id: string) => void} onChoose
   * @param {{claims?: () => import('./claims.js').Claim[], stateOf?: (claim: import('./claims.js').Claim) => string,
   *   filter: import('./filter.js').ListFilter}} shown - Which claims, in which order, and what is said of each; all of
   *   the case without.
   */
  constructor(store, onChoose, { claims = () => store.list, stateOf = briefState, filter }) {
    Object.assign(this, { store, onChoose, claims, stateOf, filter, chosen: null, rows: new Map(), prefix: `fc-list-${(lists += 1)}` });
    this.box = make('div.fc-options', { role: 'listbox', 'aria-label': 'Claims', tabindex: 0 });
    this.element = make('div.fc-list', {}, this.box);
    this.box.addEventListener('click', (event) => this.#clicked(event));
    this.box.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** The claims that pass the filter, in the list's order. */
  shown() {
    return this.filter.narrow(this.claims());
  }

  /** Marks on the rows, where a desk has them: the sign before the number is the mouse's way to set one. */
  takeMarks(marks) {
    this.marks = marks;
    setAttribute(this.box, 'aria-multiselectable', 'true');
  }

  #clicked(event) {
    const option = event.target.closest('.fc-option');
    if (!option) return;
    const { key } = option.dataset;
    const marking = this.marks && (event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('i'));
    if (!marking) this.onChoose(key);
    else if (event.shiftKey) this.marks.upTo(this.shown(), this.chosen, key);
    else this.marks.turn(key);
  }

  /** Draws the rows that are missing, and brings the others up to date. */
  draw() {
    match(this.box, inChunks(this.shown()), ({ key }) => key, () => make('div.fc-chunk', { role: 'presentation' }), (node, chunk) => this.#fill(node, chunk));
    for (const id of this.rows.keys()) if (!this.store.get(id)) this.rows.delete(id);
    const chosen = this.rows.get(this.chosen)?.option;
    setAttribute(this.box, 'aria-activedescendant', chosen?.isConnected ? chosen.id : null);
  }

  #fill(node, { claims }) {
    node.style.setProperty('--fc-rows', claims.length);
    match(node, claims, (claim) => claim.id, (claim) => this.#row(claim), (_, claim) => this.repaint(claim));
  }

  /** A row that the filter hid is kept for when it is shown again. */
  #row(claim) {
    return this.rows.get(claim.id)?.option ?? this.#build(claim);
  }

  #build(claim) {
    const parts = { number: make('b'), words: make('span.fc-option-words'), state: make('em') };
    const glyph = make('i', { 'aria-hidden': 'true' });
    const given = { role: 'option', id: `${this.prefix}-${claim.id}`, 'aria-selected': 'false' };
    const option = make('div.fc-option', given, glyph, parts.number, parts.words, parts.state);
    this.rows.set(claim.id, { option, ...parts });
    return option;
  }

  /** Brings one claim's row up to date. */
  repaint(claim) {
    const row = this.rows.get(claim.id);
    if (!row) return;
    setAttribute(row.option, 'data-look', lookOf(claim));
    setText(row.number, String(claim.number));
    setText(row.words, visible(claim.words));
    setText(row.state, this.stateOf(claim));
    if (this.marks) setAttribute(row.option, 'aria-checked', String(this.marks.has(claim.id)));
  }

  /** Marks the chosen claim. */
  choose(id) {
    const before = this.rows.get(this.chosen);
    if (before) setAttribute(before.option, 'aria-selected', 'false');
    this.chosen = id;
    const row = this.rows.get(id);
    if (row) setAttribute(row.option, 'aria-selected', 'true');
    setAttribute(this.box, 'aria-activedescendant', row?.option.isConnected ? row.option.id : null);
  }

  /** Scrolls the chosen row level with the chosen words. */
  bring(id) {
    const option = this.rows.get(id)?.option;
    if (option?.isConnected) bringTo(this.box, option);
  }

  #walk(event) {
    if (event.key === ' ' && this.marks && this.chosen) {
      event.preventDefault();
      return this.marks.turn(this.chosen);
    }
    return this.#step(event);
  }

  #step(event) {
    const claims = this.shown();
    const count = claims.length;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -count, End: count };
    if (!(event.key in steps) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const place = claims.findIndex(({ id }) => id === this.chosen) + steps[event.key];
    const claim = claims[Math.max(0, Math.min(count - 1, place))];
    if (claim) this.onChoose(claim.id);
  }
}

/** The claims in stretches, each with the key of its place. */
function inChunks(claims) {
  const count = Math.ceil(claims.length / CHUNK);
  return Array.from({ length: count }, (_, place) => ({ key: String(place), claims: claims.slice(place * CHUNK, (place + 1) * CHUNK) }));
}
