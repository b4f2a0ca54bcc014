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
   * @param {{typed: () => import('../shared/typed.js').Typed, cards: import('../shared/cards.js').Cards,
   *   panel: import('./verdict.js').VerdictPanel, person: () => string|null, giveAll: Function, inside: Function,
   *   redraw: (claim: import('../shared/claims.js').Claim) => void, leave: () => void, say: (words: string) => void}} desk
   */
  constructor(desk) {
    this.desk = desk;
  }

  /** Takes a finding for a claim; with `all` for the claims inside it, too. */
  rate(claim, code, all = false) {
    const fields = this.desk.typed().of(claim.id);
    const own = standingVerdict(this.desk.cards.get(claim.id), this.desk.person());
    const carried = own?.finding === code ? own : {};
    const rationale = (fields.rationale ?? carried.rationale)?.trim() || null;
    if (FINDING.get(code).needsRationale && !rationale) return this.#wait(claim, code, all);
    if (!all && !claim.waiting && !typed(fields) && this.#repeats(claim, code, own)) return undefined;
    return this.#send(claim, code, all, { rationale, proposed: (fields.proposed ?? carried.proposed)?.trim() || null });
  }

  /** Enter in the fields: sends the verdict that waits, or the standing one with its new words. */
  enter(claim) {
    const own = standingVerdict(this.desk.cards.get(claim.id), this.desk.person());
    const code = claim.waiting ?? claim.drawn ?? own?.finding;
    const values = this.desk.panel.values();
    if (code && FINDING.get(code).needsRationale && !values.rationale) return this.desk.panel.askWhy(SAY_WHY);
    if (!code) this.desk.say('Kept for your verdict');
    else this.#enter(claim, code, values);
    return this.desk.leave();
  }

  #enter(claim, code, values) {
    const fields = this.desk.typed().of(claim.id);
    if (claim.waiting || typed(fields)) this.#send(claim, code, Boolean(claim.waiting && fields.all), values);
  }

  /** Esc in the fields: takes back a verdict that still waits; what was typed for another time stays. */
  escape(claim) {
    if (claim.waiting) {
      claim.waiting = null;
      this.desk.typed().drop(claim.id);
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

  #wait(claim, code, all) {
    claim.waiting = code;
    this.desk.typed().keep(claim.id, 'waiting', code);
    this.desk.typed().keep(claim.id, 'all', all || undefined);
    this.desk.redraw(claim);
    this.desk.panel.askWhy(SAY_WHY);
  }

  /** One verdict, or one for each claim inside as well: the reason is the same, the proposed wording is the outer one's. */
  #send(claim, code, all, values) {
    const inside = all ? this.desk.inside(claim) : [];
    this.desk.typed().drop(claim.id);
    this.give([[claim, values], ...inside.map((one) => [one, { rationale: values.rationale, proposed: null }])], code);
    const words = FINDING.get(code).words;
    this.desk.say(inside.length ? `Claim ${claim.number} and ${inside.length} inside: ${words}` : `Claim ${claim.number}: ${words}`);
  }

  /**
   * Gives the same finding to several claims in one step, drawn at once.
   * @param {[import('../shared/claims.js').Claim, {rationale: string|null, proposed: string|null}][]} pairs
   * @param {string} code
   */
  give(pairs, code) {
    for (const [claim] of pairs) Object.assign(claim, { waiting: null, drawn: code });
    const acts = this.desk.giveAll(pairs.map(([claim, values]) => ({ act: 'give_verdict', claim: claim.id, finding: code, ...values })));
    const [by, at] = [this.desk.person(), new Date().toISOString()];
    pairs.forEach(([claim, values], place) => {
      this.desk.cards.expect(claim.id, { id: acts[place].entry_id, finding: code, ...values, by, at });
      this.desk.redraw(claim);
    });
  }
}

const typed = ({ rationale, proposed }) => rationale !== undefined || proposed !== undefined;
