/**
 * What wants a decision, in the kernel's order. While the editor works the order stays: nothing moves under the hand.
 * @module
 */

export class Queue {
  constructor() {
    /** @type {string[]} */
    this.order = [];
    this.reasons = new Map();
  }

  /**
   * Takes the kernel's list: known claims keep their places, new ones come behind, gone ones go.
   * @param {{claim: string, why: string}[]} items
   * @param {string[]} [gone] - Where the list holds only what has changed: the claims that need nothing any more.
   */
  take(items, gone) {
    if (!gone) this.reasons.clear();
    for (const { claim, why } of items) this.reasons.set(claim, why);
    for (const id of gone ?? []) this.reasons.delete(id);
    const known = this.order.filter((id) => this.reasons.has(id));
    const seen = new Set(known);
    this.order = [...known, ...[...this.reasons.keys()].filter((id) => !seen.has(id))];
  }

  /** Why a claim is here, in words; empty for one that needs nothing. */
  why(id) {
    return this.reasons.get(id) ?? '';
  }

  /** Says what was decided before the ledger has it. */
  decided(id, decision) {
    if (this.reasons.has(id)) this.reasons.set(id, `decided: ${decision.replaceAll('_', ' ')}`);
  }

  /** Whether the editor still has to decide on the claim. */
  isOpen(id) {
    return this.reasons.has(id) && !this.why(id).startsWith('decided');
  }

  /** The claim so many places from another, staying inside the queue; from outside the queue its first. */
  after(id, by) {
    const place = this.order.indexOf(id);
    if (place < 0) return this.order[0];
    return this.order[Math.max(0, Math.min(this.order.length - 1, place + by))];
  }

  /** The next claim to decide on among those shown, beginning again at the top; undefined without one. */
  nextOpen(id, isShown = () => true) {
    const from = this.order.indexOf(id) + 1;
    return [...this.order.slice(from), ...this.order.slice(0, from)].find((other) => other !== id && this.isOpen(other) && isShown(other));
  }
}
