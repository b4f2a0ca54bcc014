/**
 * The list of claims: number, words and state, one option each.
 * @module
 */
import { make, match, setAttribute, setText } from './dom.js';
import { bringTo } from './placing.js';
import { briefState, lookOf } from './words.js';

let lists = 0;

export class ClaimList {
  /**
   * @param {import('./claims.js').ClaimStore} store
   * @param {(id: string) => void} onChoose
   * @param {{claims?: () => import('./claims.js').Claim[], stateOf?: (claim: import('./claims.js').Claim) => string}} [shown] -
   *   Which claims, in which order, and what is said of each; all of the case without.
   */
  constructor(store, onChoose, { claims = () => store.list, stateOf = briefState } = {}) {
    Object.assign(this, { store, onChoose, claims, stateOf, chosen: null, rows: new Map(), prefix: `fc-list-${(lists += 1)}` });
    this.box = make('div.fc-options', { role: 'listbox', 'aria-label': 'Claims', tabindex: 0 });
    this.element = make('div.fc-list', {}, this.box);
    this.box.addEventListener('click', (event) => {
      const option = event.target.closest('.fc-option');
      if (option) onChoose(option.dataset.key);
    });
    this.box.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Draws the rows that are missing, and brings the others up to date. */
  draw() {
    match(this.box, this.claims(), (claim) => claim.id, (claim) => this.#row(claim), (_, claim) => this.repaint(claim));
    const shown = new Set(this.claims().map((claim) => claim.id));
    for (const id of this.rows.keys()) if (!shown.has(id)) this.rows.delete(id);
  }

  #row(claim) {
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
    setText(row.words, claim.words);
    setText(row.state, this.stateOf(claim));
  }

  /** Marks the chosen claim. */
  choose(id) {
    const before = this.rows.get(this.chosen);
    if (before) setAttribute(before.option, 'aria-selected', 'false');
    this.chosen = id;
    const row = this.rows.get(id);
    if (row) setAttribute(row.option, 'aria-selected', 'true');
    setAttribute(this.box, 'aria-activedescendant', row?.option.id);
  }

  /** Scrolls the chosen row level with the chosen words. */
  bring(id) {
    if (this.rows.has(id)) bringTo(this.box, this.rows.get(id).option);
  }

  #walk(event) {
    const claims = this.claims();
    const count = claims.length;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -count, End: count };
    if (!(event.key in steps) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const place = claims.findIndex(({ id }) => id === this.chosen) + steps[event.key];
    const claim = claims[Math.max(0, Math.min(count - 1, place))];
    if (claim) this.onChoose(claim.id);
  }
}
