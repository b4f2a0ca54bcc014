/**
 * Acts on their way to the ledger. They wait in the page's session storage until the kernel says that the ledger
 * has them, so that a dead kernel or a reload loses none; the entry id makes sending twice harmless.
 * @module
 */

/** @typedef {{entry_id: string, claim: string|null, act: string, finding?: string}} Act */

export class PendingActs {
  /**
   * @param {Storage|null} storage - The page's session storage, null where the browser forbids it.
   * @param {string} caseId
   */
  constructor(storage, caseId) {
    this.storage = storage;
    this.key = `factcheck:pending:${caseId}`;
    /** @type {Act[]} */
    this.acts = read(storage, this.key);
  }

  get size() {
    return this.acts.length;
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
    this.keep();
    return settled;
  }

  /** The finding that the newest verdict under way on the claim gives, or null. */
  drawnOn(claimId) {
    return this.acts.findLast((act) => act.claim === claimId && act.act === 'give_verdict')?.finding ?? null;
  }

  /** Writes the list to the page's storage. */
  keep() {
    try {
      if (this.acts.length) this.storage?.setItem(this.key, JSON.stringify(this.acts));
      else this.storage?.removeItem(this.key);
    } catch {
      // A full or forbidden storage leaves the acts in memory: all that is lost is surviving a reload.
    }
  }
}

function read(storage, key) {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** The page's session storage, or null where the browser forbids it. */
export function sessionStore() {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
