/**
 * The forms that are open. Each claim has its own, which keeps what was typed while another claim is looked at.
 * @module
 */

export class OpenForms {
  /**
   * @param {HTMLElement} place - Where the form of the chosen claim stands.
   * @param {{give: (act: string, claim: string, fields: Object<string, any>) => void, leave: () => void}} desk -
   *   `leave` gives the keyboard back.
   */
  constructor(place, desk) {
    Object.assign(this, { place, desk, byClaim: new Map(), sent: new Map(), chosen: null });
  }

  /** Shows the form that is open for a claim, if one is. */
  show(claimId) {
    this.chosen = claimId;
    const form = this.of(claimId)?.element ?? null;
    if (this.place.firstElementChild !== form) this.place.replaceChildren(...(form ? [form] : []));
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
    const onClose = () => this.#close(claimId);
    const onAct = (act, fields) => {
      this.sent.set(claimId, { act, open: this.byClaim.get(claimId) });
      this.#close(claimId);
      this.desk.give(act, claimId, fields);
    };
    if (this.byClaim.get(claimId)?.name !== name) this.byClaim.set(claimId, { name, form: build({ onAct, onClose }) });
    this.show(claimId);
    this.place.scrollIntoView?.({ block: 'nearest' });
    this.of(claimId).focus();
  }

  /** What the ledger has refused stands in its form again, as it was typed, unless another is open by now. */
  settled({ act, claim }, how) {
    const sent = this.sent.get(claim);
    if (sent?.act !== act) return;
    this.sent.delete(claim);
    if (how !== 'refused' || !sent.open || this.byClaim.has(claim)) return;
    this.byClaim.set(claim, sent.open);
    this.show(this.chosen);
  }

  #close(claimId) {
    this.byClaim.delete(claimId);
    this.desk.leave();
    this.show(this.chosen);
  }
}
