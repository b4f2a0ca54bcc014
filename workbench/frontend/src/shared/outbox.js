/**
 * Sends acts to the kernel, each with the claim's version as it was shown and an entry id made here.
 * @module
 */
import { uuid7 } from './uuid7.js';
import { LONG_PATIENCE } from './wire.js';

/** What comes after one of these waits for its answer: only the ledger knows which claim it touches. */
const isBarrier = (act) => Boolean(act) && ['undo', 'redo'].includes(act.act) && !act.claim;

/** How many acts travel in one message. */
const MOST = 40;

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
    return this.giveAll([{ act, claim, ...fields }])[0];
  }

  /**
   * The same for several at once: one message for all, an entry for each.
   * @param {{act: string, claim: string|null}[]} acts
   * @returns {import('./pending.js').Act[]}
   */
  giveAll(acts) {
    const given = acts.map((act) => ({ entry_id: uuid7(), version: null, ...act }));
    this.pending.add(...given);
    this.flush();
    return given;
  }

  /** Sends what waits and may go. */
  flush() {
    if (!this.ready()) return;
    const go = this.#mayGo();
    this.pending.keep();
    for (let place = 0; place < go.length; place += MOST) this.#send(go.slice(place, place + MOST));
  }

  #mayGo() {
    const { acts } = this.pending;
    const go = [];
    for (const [place, act] of acts.entries()) {
      if (!this.sent.has(act.entry_id)) go.push(act);
      act.version ??= this.#versionFor(act, place);
      if (isBarrier(act) && !isBarrier(acts[place + 1])) break;
    }
    return go;
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
    return this.settleAll([entryId])[0];
  }

  /** The same for several. */
  settleAll(entryIds) {
    const acts = entryIds.flatMap((id) => this.pending.settle(id) ?? []);
    for (const id of entryIds) this.sent.delete(id);
    this.flush();
    return acts;
  }

  #send(acts) {
    for (const act of acts) this.sent.add(act.entry_id);
    if (acts.length === 1) this.wire.send({ type: 'act', ...acts[0] });
    else this.wire.send({ type: 'acts', acts }, LONG_PATIENCE);
  }

  /** The ledger will have counted the version up by every act on the claim that goes before. */
  #versionFor({ claim }, place) {
    const known = claim && this.store.get(claim);
    if (!known) return null;
    return known.version + this.pending.acts.slice(0, place).filter((before) => before.claim === claim).length;
  }
}
