/**
 * The forms that are open. Each claim has its own, which keeps what was typed while another claim is looked at, and over
 * a reload.
 * @module
 */

export class OpenForms {
  /**
   * @param {HTMLElement} place - Where the form of the chosen claim stands.
   * @param {{give: (act: string, claim: string, fields: Object<string, any>) => void, leave: () => void,
   *   readOnly: () => import('./readonly.js').ReadOnly, unsent: () => import('./unsent.js').UnsentForms,
   *   reopen: (claim: string, name: string) => void}} desk -
   *   `leave` gives the keyboard back; `reopen` opens a form that was begun before the page was left, once all that it
   *   needs is here.
   */
  constructor(place, desk) {
    Object.assign(this, { place, desk, byClaim: new Map(), sent: new Map(), chosen: null, quietly: false });
  }

  /** Shows the form that is open for a claim, if one is. */
  show(claimId) {
    this.chosen = claimId;
    if (!this.byClaim.has(claimId)) this.#bringBack(claimId);
    const form = this.of(claimId)?.element ?? null;
    if (this.place.firstElementChild !== form) this.place.replaceChildren(...(form ? [form] : []));
  }

  /** What was begun before a reload stands open again; the keyboard stays where it is. */
  #bringBack(claimId) {
    const unsent = this.desk.unsent().of(claimId);
    if (!unsent || this.quietly) return;
    this.quietly = true;
    this.desk.reopen(claimId, unsent.name);
    this.quietly = false;
  }

  /** The form that is open for a claim, whatever it is for. */
  of(claimId) {
    return this.byClaim.get(claimId)?.form;
  }

  /**
   * Opens a form, or goes back to it where it is open.
   * @param {string} claimId
   * @param {string} name - What it is for.
   * @param {(ways: {onAct: (act: string, fields: Object<string, any>) => void, onClose: () => void}) => any} build
   */
  open(claimId, name, build) {
    if (this.desk.readOnly().why !== null) return this.desk.readOnly().refuse();
    if (this.byClaim.get(claimId)?.name !== name) this.#build(claimId, name, build);
    this.show(claimId);
    if (this.quietly) return undefined;
    this.place.scrollIntoView?.({ block: 'nearest' });
    return this.of(claimId).focus();
  }

  #build(claimId, name, build) {
    const onClose = () => this.#close(claimId);
    const onAct = (act, fields) => {
      this.sent.set(claimId, { act, open: this.byClaim.get(claimId) });
      this.#close(claimId);
      this.desk.give(act, claimId, fields);
    };
    const form = build({ onAct, onClose });
    this.byClaim.set(claimId, { name, form });
    this.desk.unsent().follow(claimId, name, form.element);
  }

  /** What the ledger has refused stands in its form again, as it was typed, unless another is open by now. */
  settled({ act, claim }, how) {
    const sent = this.sent.get(claim);
    if (sent?.act !== act) return;
    this.sent.delete(claim);
    if (how !== 'refused' || !sent.open || this.byClaim.has(claim)) return;
    this.byClaim.set(claim, sent.open);
    this.desk.unsent().keep(claim, sent.open.name, sent.open.form.element);
    this.show(this.chosen);
  }

  /** A field that loses the keyboard tells of its last change only then: what was kept is dropped after that. */
  #close(claimId) {
    this.byClaim.delete(claimId);
    this.desk.leave();
    this.desk.unsent().drop(claimId);
    this.show(this.chosen);
  }
}
