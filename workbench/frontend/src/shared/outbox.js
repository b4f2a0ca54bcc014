/**
 * Sends acts to the kernel, each with the claim's version as it was shown and an entry id made here.
 * @module
 */
import { uuid7 } from './uuid7.js';

/** What comes after one of these waits for its answer: only the ledger knows which claim it touches. */
const BARRIERS = new Set(['undo', 'redo']);

export class Outbox {
  /**
   * @param {{wire: import('./wire.js').Wire, store: import('./claims.js').ClaimStore,
   *   pending: import('./pending.js').PendingActs, ready: () => boolean}} parts - `ready` says whether acts may be
   *   sent yet; until then they wait.
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.sent = new Set();
  }

  /**
   * Takes an act and sends it as soon as it may go.
   * @param {string} act - A verb of the library's Case.
   * @param {string|null} claim
   * @param {Object<string, any>} [fields]
   * @returns {import('./pending.js').Act}
   */
  give(act, claim, fields = {}) {
    const given = { entry_id: uuid7(), act, claim, version: null, ...fields };
    this.pending.add(given);
    this.flush();
    return given;
  }

  /** Sends what waits and may go. */
  flush() {
    for (const [place, act] of this.pending.acts.entries()) {
      if (!this.ready()) return;
      if (!this.sent.has(act.entry_id)) this.#send(act, place);
      if (BARRIERS.has(act.act)) return;
    }
  }

  /** Sends everything again: after a reload, or when the kernel may have missed something. */
  resend() {
    this.sent.clear();
    this.flush();
  }

  /**
   * Takes an act off the list: the ledger has it, or has refused it.
   * @returns {import('./pending.js').Act|undefined}
   */
  settle(entryId) {
    const act = this.pending.settle(entryId);
    this.sent.delete(entryId);
    this.flush();
    return act;
  }

  #send(act, place) {
    act.version ??= this.#versionFor(act, place);
    this.sent.add(act.entry_id);
    this.pending.keep();
    this.wire.send({ type: 'act', ...act });
  }

  /** The ledger will have counted the version up by every act on the claim that goes before. */
  #versionFor({ claim }, place) {
    const known = claim && this.store.get(claim);
    if (!known) return null;
    return known.version + this.pending.acts.slice(0, place).filter((before) => before.claim === claim).length;
  }
}
