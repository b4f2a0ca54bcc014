/**
 * One decision to take: the sentence with the difference in it, why, the sources, and what the editor can do.
 * @module
 */
import { DraftBox } from '../drafts/cardbox.js';
import { FileNotes } from '../drafts/filenotes.js';
import { conflictBox, decisionBox, fillList, noteBox, remarkBox } from '../shared/boxes.js';
import { standingVerdict } from '../shared/cards.js';
import { around, difference, showParts } from '../shared/diff.js';
import { cap, make, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { choice, labelled } from '../shared/form.js';
import { evidenceBox } from '../shared/evidence.js';
import { wayToTop } from '../shared/placing.js';
import { queryBox } from '../shared/queries.js';
import { shortTime } from '../shared/saved.js';
import { FINDING, isOf, lookOf, RATINGS } from '../shared/words.js';
import { ACTS } from './acts.js';

export class DecisionView {
  /**
   * @param {{store: import('../shared/claims.js').ClaimStore, why: (id: string) => string,
   *   onAct: (name: string) => void, onRating: (words: string) => void, onAnswer: (query: any) => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, claim: null });
    this.kind = make('div.fc-kind');
    this.why = make('div.fc-reason');
    this.sentence = make('p.fc-proof');
    const list = (name) => make('ul.fc-plain', { 'aria-label': name });
    this.verdicts = list('Verdicts');
    Object.assign(this, { sources: list('Sources'), queries: list('Questions'), notes: list('Notes') });
    Object.assign(this, { remarks: list('Remarks'), conflicts: list('Conflicts'), decisions: list('Decisions') });
    this.place = make('div.fc-form-place');
    this.#build();
  }

  #build() {
    this.draft = new DraftBox({ holds: null, resolve: () => this.desk.onAct('accept') });
    this.fromFile = new FileNotes({ onSource: null });
    const lists = [this.draft.element, this.conflicts, this.fromFile.element, this.remarks, this.verdicts, this.sources, this.queries, this.notes, this.decisions];
    this.scroller = make('div.fc-card-top', { tabindex: 0, role: 'group', 'aria-label': 'What was found' }, this.kind, this.why, this.sentence, ...lists);
    this.toTop = wayToTop(this.scroller);
    this.outlook = make('div.fc-soft');
    this.rating = choice([['', 'none'], ...RATINGS.map((words) => [words, words])]);
    this.rating.addEventListener('change', () => this.rating.value && this.desk.onRating(this.rating.value));
    const rating = labelled('Public rating', this.rating);
    rating.hidden = !RATINGS.length;
    const buttons = Object.entries(ACTS).map(([name, act]) => this.#button(name, act));
    const acts = make('div.fc-editor-acts', { role: 'group', 'aria-label': 'Decision' }, ...buttons);
    this.element = make('div.fc-card.fc-decision', { role: 'region', 'aria-label': 'Claim' }, this.scroller, make('div.fc-decide', {}, acts, this.outlook, rating, this.place));
  }

  #button(name, { label, words }) {
    const given = { type: 'button', title: words, on: { click: () => this.desk.onAct(name) } };
    return make('button.fc-finding', given, make('span', { text: label }), cap(name));
  }

  /**
   * Shows a claim.
   * @param {import('../shared/claims.js').Claim} claim
   * @param {import('../shared/protocol.js').Card|undefined} card
   */
  show(claim, card) {
    const another = claim !== this.claim;
    this.claim = claim;
    setText(this.kind, `${claim.kind} · claim ${claim.number} of ${this.desk.store.list.length}`);
    setText(this.why, this.desk.why(claim.id));
    this.why.dataset.look = lookOf(claim);
    this.#showSentence(card);
    setText(this.outlook, card ? outlookOf(card) : '');
    if (document.activeElement !== this.rating) this.rating.value = card?.rating ?? '';
    if (another) this.toTop();
    if (card || another) this.#showLists(card);
  }

  /** The wording as decided, else as proposed, against the draft; without either the claim's words are marked. */
  #showSentence(card) {
    const { claim } = this;
    const { lead, tail } = around(this.desk.store.text, claim);
    const decided = card?.decisions.at(-1);
    const after = decided ? wordingOf(decided) : standingVerdict(card)?.proposed;
    const parts = typeof after === 'string' ? difference(claim.words, after) : [{ mark: 'mark', words: claim.words }];
    showParts(this.sentence, { lead, parts, tail });
  }

  #showLists(card) {
    this.draft.show(card);
    this.fromFile.show(card);
    fillList(this.verdicts, card?.verdicts.filter((verdict) => !verdict.superseded), verdictBox);
    fillList(this.sources, card?.evidence, evidenceBox);
    fillList(this.queries, card?.queries, (query) => queryBox(query, this.desk.onAnswer), (query) => query.id + (query.answer ?? ''));
    fillList(this.remarks, card?.remarks, remarkBox, (words) => words);
    fillList(this.notes, card?.notes, noteBox, (note) => note.at + note.text);
    fillList(this.decisions, card?.decisions, decisionBox);
    fillList(this.conflicts, card?.conflicts, conflictBox, (conflict) => conflict.id ?? conflict.words);
  }
}

/** What a decision leaves of the words; undefined where it does not touch them. */
function wordingOf({ decision, wording }) {
  if (decision === 'cut') return '';
  return decision === 'changed' ? wording : undefined;
}

/** What "Accept" would do. */
export function outlookOf(card) {
  const verdict = standingVerdict(card);
  if (!verdict) return 'Nobody has given a verdict yet: there is nothing to accept.';
  if (verdict.proposed) return `Accept changes the words to “${visible(verdict.proposed)}”.`;
  return 'Accept leaves the words as they are.';
}

function verdictBox({ finding, label, rationale, by, at }) {
  const head = make('b', { text: label ?? FINDING.get(finding)?.label ?? finding, data: { finding: isOf(finding) } });
  const signed = make('span.fc-soft', { text: ` ${by}, ${shortTime(at)}` });
  return make('li.fc-note.fc-given', {}, make('div', {}, head, signed), rationale ? make('div.fc-rationale', { text: visible(rationale) }) : null);
}
