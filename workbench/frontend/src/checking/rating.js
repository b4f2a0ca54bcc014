/**
 * Giving a verdict: drawn at once, sent at once, or kept back until its reason is given.
 * @module
 */
import { standingVerdict } from '../shared/cards.js';
import { FINDING, isOpen } from '../shared/words.js';

/** What the desk asks for when a finding wants a reason. */
export const SAY_WHY = 'Say why, then Enter. Esc takes it back.';

export class Rating {
  /**
   * @param {{drafts: () => import('../shared/drafts.js').Drafts, cards: import('../shared/cards.js').Cards,
   *   panel: import('./verdict.js').VerdictPanel, person: () => string|null, give: Function,
   *   redraw: (claim: import('../shared/claims.js').Claim) => void, leave: () => void, say: (words: string) => void}} desk
   */
  constructor(desk) {
    this.desk = desk;
  }

  /** Takes a finding for a claim. */
  rate(claim, code) {
    const draft = this.desk.drafts().of(claim.id);
    const own = standingVerdict(this.desk.cards.get(claim.id), this.desk.person());
    const carried = own?.finding === code ? own : {};
    const rationale = (draft.rationale ?? carried.rationale)?.trim() || null;
    if (FINDING.get(code).needsRationale && !rationale) return this.#wait(claim, code);
    if (!claim.waiting && !typed(draft) && this.#repeats(claim, code, own)) return undefined;
    return this.#send(claim, code, { rationale, proposed: (draft.proposed ?? carried.proposed)?.trim() || null });
  }

  /** Enter in the fields: sends the verdict that waits, or the standing one with its new words. */
  enter(claim) {
    const own = standingVerdict(this.desk.cards.get(claim.id), this.desk.person());
    const code = claim.waiting ?? claim.drawn ?? own?.finding;
    const values = this.desk.panel.values();
    if (code && FINDING.get(code).needsRationale && !values.rationale) return this.desk.panel.askWhy(SAY_WHY);
    if (!code) this.desk.say('Kept for your verdict');
    else if (claim.waiting || typed(this.desk.drafts().of(claim.id))) this.#send(claim, code, values);
    return this.desk.leave();
  }

  /** Esc in the fields: takes back a verdict that still waits; what was typed for another time stays. */
  escape(claim) {
    if (claim.waiting) {
      claim.waiting = null;
      this.desk.drafts().drop(claim.id);
      this.desk.redraw(claim);
    }
    this.desk.leave();
  }

  /** Nothing is new: the person has found just this, and nothing has come since. */
  #repeats(claim, code, own) {
    if (claim.drawn) return claim.drawn === code;
    const conflicts = this.desk.cards.get(claim.id)?.conflicts ?? [];
    return own?.finding === code && !isOpen(claim) && !conflicts.length;
  }

  #wait(claim, code) {
    claim.waiting = code;
    this.desk.drafts().keep(claim.id, 'waiting', code);
    this.desk.redraw(claim);
    this.desk.panel.askWhy(SAY_WHY);
  }

  #send(claim, code, values) {
    Object.assign(claim, { waiting: null, drawn: code });
    this.desk.drafts().drop(claim.id);
    const { entry_id: id } = this.desk.give('give_verdict', claim.id, { finding: code, ...values });
    const by = this.desk.person();
    this.desk.cards.expect(claim.id, { id, finding: code, ...values, by, at: new Date().toISOString() });
    this.desk.redraw(claim);
    this.desk.say(`Claim ${claim.number}: ${FINDING.get(code).words}`);
  }
}

const typed = ({ rationale, proposed }) => rationale !== undefined || proposed !== undefined;
