/**
 * The lower part of the card: the seven findings, the rationale, the proposed wording. It stands still.
 * @module
 */
import { around, showDifference } from '../shared/diff.js';
import { cap, make, setAttribute, setText } from '../shared/dom.js';
import { labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';
import { standingVerdict } from '../shared/cards.js';
import { shortTime } from '../shared/saved.js';
import { FINDING, FINDINGS, shownFinding } from '../shared/words.js';

/** How much of the sentence stands around the difference, in characters a side. */
const CONTEXT = 40;

export class VerdictPanel {
  /**
   * @param {{text: () => string, typed: () => import('../shared/typed.js').Typed, inside: (claim: any) => any[],
   *   onRate: (code: string, all: boolean) => void, onEnter: () => void, onEscape: () => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, claim: null });
    this.buttons = new Map(FINDINGS.map((finding) => [finding.code, this.#button(finding)]));
    this.rationale = textField({ rows: 2 });
    this.proposed = textField({ rows: 1 });
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.by = make('span.fc-soft');
    this.change = make('div.fc-diff');
    this.all = make('button.fc-finding.fc-all', { type: 'button', 'aria-pressed': 'false', on: { click: () => this.#turnAll() } }, make('span'), make('kbd', { 'aria-hidden': 'true', text: '⇧' }));
    const findings = make('div.fc-findings', { role: 'group', 'aria-label': 'Verdict' }, ...this.buttons.values(), this.all);
    this.element = make('div.fc-verdict', {}, findings, this.#why(), labelled('Proposed wording', this.proposed), this.change);
    this.#listen();
  }

  #button({ code, is, label }) {
    const button = make('button.fc-finding', { type: 'button', 'aria-label': label, data: { finding: is } }, make('span', { text: label }), cap(code));
    button.addEventListener('click', (event) => this.desk.onRate(code, event.shiftKey || this.all.getAttribute('aria-pressed') === 'true'));
    return button;
  }

  /** The next finding that is clicked goes to the claims inside, too. */
  #turnAll(on = this.all.getAttribute('aria-pressed') !== 'true') {
    setAttribute(this.all, 'aria-pressed', String(on && this.all.getAttribute('aria-disabled') !== 'true'));
  }

  #showAll(claim, another) {
    const count = this.desk.inside(claim).length;
    setText(this.all.firstElementChild, count ? `and ${count} inside` : 'none inside');
    setAttribute(this.all, 'aria-disabled', count ? null : 'true');
    if (another) this.#turnAll(false);
  }

  /** The rationale, with who gave the verdict, or what is missing from it, at the end of its label's line. */
  #why() {
    const why = labelled('Rationale', this.rationale);
    const line = make('div.fc-why', {}, why.firstElementChild, cap('rationale'), this.by, this.hint);
    why.prepend(line);
    return why;
  }

  #listen() {
    for (const [name, field] of [['rationale', this.rationale], ['proposed', this.proposed]]) {
      enterAndEscape(field, { enter: () => this.desk.onEnter(), escape: () => this.desk.onEscape() });
      field.addEventListener('input', () => this.#typed(name, field.value));
    }
    this.proposed.addEventListener('focus', () => this.#startFromTheWords());
    this.proposed.addEventListener('blur', () => this.#dropTheWords());
  }

  #typed(name, value) {
    if (this.claim) this.desk.typed().keep(this.claim.id, name, value);
    setText(this.hint, '');
    this.#drawChange();
    if (name === 'proposed') this.change.scrollIntoView?.({ block: 'nearest' });
  }

  /** An empty field begins as the claim's words, ready to be changed or typed over. */
  #startFromTheWords() {
    if (this.proposed.value || !this.claim) return;
    this.proposed.value = this.claim.words;
    this.proposed.select();
  }

  #dropTheWords() {
    if (this.proposed.value !== this.claim?.words) return;
    this.proposed.value = '';
    this.#typed('proposed', undefined);
  }

  /**
   * Shows how a claim was judged, and what was typed about it.
   * @param {import('../shared/claims.js').Claim} claim
   * @param {import('../shared/protocol.js').Card|undefined} card
   */
  show(claim, card) {
    const another = claim !== this.claim;
    if (another) this.element.scrollTop = 0;
    if (another || !claim.waiting) setText(this.hint, '');
    this.claim = claim;
    this.#showAll(claim, another);
    const pressed = claim.waiting ?? shownFinding(claim);
    for (const [code, button] of this.buttons) setAttribute(button, 'aria-pressed', String(code === pressed));
    const verdict = standingVerdict(card);
    const fields = this.desk.typed().of(claim.id);
    fill(this.rationale, fields.rationale ?? verdict?.rationale ?? '');
    fill(this.proposed, fields.proposed ?? verdict?.proposed ?? '', claim.words);
    setText(this.by, verdict ? `${verdict.label ?? FINDING.get(verdict.finding)?.label ?? verdict.finding}: ${verdict.by}, ${shortTime(verdict.at)}` : 'No verdict yet');
    this.#drawChange();
  }

  /** What stands in the fields, null where nothing does. */
  values() {
    const proposed = this.proposed.value.trim();
    return { rationale: this.rationale.value.trim() || null, proposed: proposed && proposed !== this.claim?.words ? proposed : null };
  }

  /** Puts the cursor where the reason is to be typed. */
  askWhy(words) {
    setText(this.hint, words);
    this.rationale.focus({ preventScroll: true });
    this.rationale.setSelectionRange(this.rationale.value.length, this.rationale.value.length);
  }

  #drawChange() {
    const { proposed } = this.values();
    this.change.hidden = !proposed;
    if (!proposed) return;
    showDifference(this.change, { ...around(this.desk.text(), this.claim, CONTEXT), before: this.claim.words, after: proposed });
  }
}

/** Leaves a field alone that already says it, so that the cursor stays where it is. */
function fill(field, words, startedFrom) {
  const justStarted = !words && field === document.activeElement && field.value === startedFrom;
  if (field.value !== words && !justStarted) field.value = words;
}
