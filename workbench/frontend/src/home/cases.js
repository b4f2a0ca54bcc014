/**
 * The cases as the kernel told them: the one that was worked on last comes first.
 * @module
 */
import { dueOf, stateWords } from './words.js';

/**
 * @typedef {{id: string, title: string|null, opened_at: string, by: string, due: string|null, done: number,
 *   total: number, with_editor: number, asked: number, sections: [number, number], drafts: number, people: string[],
 *   assigned: string[], last_at: string, last_by: string, signed_off: boolean, signed_off_by: string|null}} Case - The
 *   fields of the library's CaseSummary.
 */

export const UNTITLED = 'Untitled article';

export class Cases {
  constructor() {
    /** @type {Map<string, Case>} */
    this.byId = new Map();
    this.words = [];
    this.order = [];
  }

  /** @param {Case[]} rows - All of them. */
  load(rows) {
    this.byId.clear();
    this.order = [];
    this.apply(rows, []);
    this.sort();
  }

  /**
   * Takes what has changed. Rows stay where they are while somebody looks at them; cases that are new come first.
   * @param {Case[]} changed
   * @param {string[]} gone
   */
  apply(changed, gone) {
    for (const id of gone) this.byId.delete(id);
    const fresh = changed.filter(({ id }) => !this.byId.has(id)).sort(byActivity);
    for (const row of changed) this.byId.set(row.id, row);
    this.order = [...fresh.map(({ id }) => id), ...this.order.filter((id) => this.byId.has(id))];
  }

  /** Puts the case that was worked on last first. */
  sort() {
    this.order = [...this.byId.values()].sort(byActivity).map(({ id }) => id);
  }

  get(id) {
    return this.byId.get(id);
  }

  get size() {
    return this.byId.size;
  }

  /** Only cases that have all of these words are shown: in the title, the state, a name or the date. */
  narrow(words) {
    this.words = words.toLowerCase().split(/\s+/u).filter(Boolean);
  }

  /** @returns {Case[]} */
  shown() {
    return this.order.map((id) => this.byId.get(id)).filter((row) => this.#passes(row));
  }

  #passes(row) {
    if (!this.words.length) return true;
    const said = [row.title ?? UNTITLED, stateWords(row), dueOf(row).words, ...row.people, ...row.assigned, row.due ?? '', row.id].join(' ').toLowerCase();
    return this.words.every((word) => said.includes(word));
  }
}

const byActivity = (one, other) => other.last_at.localeCompare(one.last_at) || one.id.localeCompare(other.id);
