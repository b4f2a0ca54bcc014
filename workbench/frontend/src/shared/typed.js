/**
 * What was typed about a claim and not sent yet. It survives walking on, a reload, and the end of the workbench; what is
 * sent or taken back is deleted. Each claim has a key of its own, and each person what they typed.
 * @module
 */
import { Kept } from './kept.js';

/** @typedef {{rationale?: string, proposed?: string, waiting?: string, all?: boolean}} Fields */

export class Typed {
  /**
   * @param {Storage|null} storage - Null where the browser forbids it.
   * @param {string} caseId
   * @param {string|null} [person] - What was typed before there was a name is taken over by the first who gives one.
   */
  constructor(storage, caseId, person = null) {
    const place = `factcheck:drafts:${caseId}:`;
    this.kept = new Kept(storage, `${place}${encodeURIComponent(person ?? '')}:`);
    /** @type {Object<string, Fields>} */
    this.byClaim = Object.fromEntries(this.kept.all());
    if (person) this.#takeOver(new Kept(storage, `${place}:`));
  }

  #takeOver(nameless) {
    for (const [claimId, fields] of nameless.all()) {
      nameless.set(claimId);
      this.#set(claimId, fields);
    }
  }

  /** @returns {Fields} */
  of(claimId) {
    return this.byClaim[claimId] ?? {};
  }

  /** Keeps a field; undefined drops it. */
  keep(claimId, name, value) {
    this.#set(claimId, { ...this.of(claimId), [name]: value });
  }

  /** Drops everything typed about a claim. */
  drop(claimId) {
    delete this.byClaim[claimId];
    this.kept.set(claimId);
  }

  #set(claimId, fields) {
    this.byClaim[claimId] = fields;
    this.kept.set(claimId, fields);
  }
}
