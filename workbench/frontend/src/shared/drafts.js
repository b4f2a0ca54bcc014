/**
 * What was typed about a claim and not sent yet. It survives walking on, and a reload.
 * @module
 */

/** @typedef {{rationale?: string, proposed?: string, waiting?: string}} Draft */

export class Drafts {
  /**
   * @param {Storage|null} storage - The page's session storage, null where the browser forbids it.
   * @param {string} caseId
   */
  constructor(storage, caseId) {
    Object.assign(this, { storage, key: `factcheck:drafts:${caseId}` });
    /** @type {Object<string, Draft>} */
    this.byClaim = read(storage, this.key);
  }

  /** @returns {Draft} */
  of(claimId) {
    return this.byClaim[claimId] ?? {};
  }

  /** Keeps a field; undefined drops it. */
  keep(claimId, name, value) {
    this.byClaim[claimId] = { ...this.of(claimId), [name]: value };
    this.#write();
  }

  /** Drops everything typed about a claim. */
  drop(claimId) {
    delete this.byClaim[claimId];
    this.#write();
  }

  /** The claims that wait for a rationale, with their findings. */
  waiting() {
    return Object.entries(this.byClaim).flatMap(([id, draft]) => (draft.waiting ? [[id, draft.waiting]] : []));
  }

  #write() {
    try {
      this.storage?.setItem(this.key, JSON.stringify(this.byClaim));
    } catch {
      // A full or forbidden storage costs only what a reload would have brought back.
    }
  }
}

function read(storage, key) {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch {
    return {};
  }
}
