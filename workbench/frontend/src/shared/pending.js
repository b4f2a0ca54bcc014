/**
 * Acts on their way to the ledger. They wait in the browser's storage until the kernel says that the ledger has them,
 * so that neither a dead kernel nor a closed window loses one; the entry id makes sending twice harmless. Each act
 * waits under the name of the person who did it, and under a key of its own: two windows do not disturb each other.
 * @module
 */
import { Kept } from './kept.js';

/** @typedef {{entry_id: string, claim: string|null, act: string, finding?: string}} Act */

/** How long a key's number is, so that keys sort as acts were done. */
const DIGITS = 15;

let given = 0;

export class PendingActs {
  /**
   * @param {Storage|null} storage - Null where the browser forbids it.
   * @param {{caseId: string, role: string, person: string|null}} desk - What was done before there was a name is taken
   *   over by the first who gives one.
   */
  constructor(storage, { caseId, role, person }) {
    const place = `factcheck:pending:${role}:${caseId}:`;
    this.everybody = new Kept(storage, place);
    this.own = encodeURIComponent(person ?? '');
    this.kept = new Kept(storage, `${place}${this.own}:`);
    this.places = new Map();
    this.written = new Map();
    this.acts = [...this.#takeOver(new Kept(storage, `${place}:`)), ...this.#read()];
    this.keep();
  }

  #takeOver(nameless) {
    if (!this.own) return [];
    const acts = nameless.all();
    for (const [key] of acts) nameless.set(key);
    return acts.map(([, act]) => act).filter(isAct);
  }

  #read() {
    const acts = this.kept.all().filter(([, act]) => isAct(act));
    for (const [key, act] of acts) this.places.set(act.entry_id, key);
    return acts.map(([, act]) => act);
  }

  get size() {
    return this.acts.length;
  }

  /** Whose acts wait in this browser too, each name once. */
  get others() {
    const names = this.everybody.keys().map((key) => key.slice(0, key.indexOf(':')));
    return [...new Set(names)].filter((name) => name && name !== this.own).map(decodeURIComponent);
  }

  /** @param {...Act} acts */
  add(...acts) {
    this.acts.push(...acts);
    this.keep();
  }

  /**
   * Takes an act off the list, because the ledger has it or has refused it.
   * @returns {Act|undefined} The act, where it was waiting.
   */
  settle(entryId) {
    const place = this.acts.findIndex((act) => act.entry_id === entryId);
    if (place < 0) return undefined;
    const [settled] = this.acts.splice(place, 1);
    this.kept.set(this.places.get(entryId));
    this.places.delete(entryId);
    this.written.delete(entryId);
    return settled;
  }

  /** The finding that the newest verdict under way on the claim gives, or null. */
  drawnOn(claimId) {
    return this.acts.findLast((act) => act.claim === claimId && act.act === 'give_verdict')?.finding ?? null;
  }

  /** Writes what has changed to the storage. */
  keep() {
    for (const act of this.acts) {
      const words = JSON.stringify(act);
      if (this.written.get(act.entry_id) === words) continue;
      this.written.set(act.entry_id, words);
      this.kept.set(this.#placeOf(act), act);
    }
  }

  #placeOf({ entry_id: id }) {
    if (!this.places.has(id)) this.places.set(id, `${String(Date.now()).padStart(DIGITS, '0')}-${String((given += 1)).padStart(DIGITS, '0')}`);
    return this.places.get(id);
  }
}

const isAct = (act) => typeof act.entry_id === 'string';
