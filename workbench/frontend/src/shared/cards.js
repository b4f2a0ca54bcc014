/**
 * The cards of claims as the kernel gave them: asked for once, the next one's ahead, again when a claim has changed.
 * @module
 */

/** How long the eye rests on a claim before the next one's card is fetched, in milliseconds. */
const REST = 80;

export class Cards {
  /**
   * @param {import('./claims.js').ClaimStore} store
   * @param {(claim: string) => void} ask
   */
  constructor(store, ask) {
    Object.assign(this, { store, ask, known: new Map(), asked: new Map(), awaited: new Map() });
  }

  /** The card as last known, perhaps from before the newest act; undefined when it never came. */
  get(id) {
    return this.known.get(id);
  }

  /** Asks for a card unless it is here, or on its way, as the claim now stands. */
  want(id) {
    const version = this.store.get(id)?.version;
    if (version === undefined || this.known.get(id)?.version === version || this.asked.get(id) === version) return;
    this.asked.set(id, version);
    this.ask(id);
  }

  /** Does something as soon as the card is here, at once where it is; of several things about one claim the last. */
  whenHere(id, act) {
    if (this.known.has(id)) return act();
    this.awaited.set(id, act);
    return this.want(id);
  }

  /** Asks for the card of the claim that is likely to be chosen next, once the keys rest. One: a key costs one card. */
  wantSoon(id) {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.want(id), REST);
  }

  /** @param {import('./protocol.js').Card} card */
  take(card) {
    this.known.set(card.claim, card);
    this.asked.delete(card.claim);
    const awaited = this.awaited.get(card.claim);
    this.awaited.delete(card.claim);
    awaited?.();
  }

  /** Forgets what is known of a claim, so that it is asked for again. */
  forget(id) {
    this.known.delete(id);
    this.asked.delete(id);
  }

  /** Forgets what is on its way: it may never come. */
  forgetAsked() {
    this.asked.clear();
  }

  /** Puts a verdict on the card that was sent and is not yet in the ledger. */
  expect(id, verdict) {
    const card = this.known.get(id);
    if (!card) return;
    const before = card.verdicts.map((one) => (one.by === verdict.by ? { ...one, superseded: true } : one));
    this.known.set(id, { ...card, verdicts: [...before, { ...verdict, superseded: false }] });
  }

  /** Puts a decision on the card that was sent and is not yet in the ledger. */
  expectDecision(id, decision) {
    const card = this.known.get(id);
    if (card) this.known.set(id, { ...card, decisions: [...card.decisions, decision] });
  }

  close() {
    clearTimeout(this.soon);
  }
}

/** The verdict that stands: the newest that nobody has replaced or taken back; of one person, if named. */
export const standingVerdict = (card, by) =>
  card?.verdicts.findLast((verdict) => !verdict.superseded && (by === undefined || verdict.by === by));
