/**
 * The card of the chosen claim, from top to bottom as the work goes: words, value, what was found, verdict.
 * @module
 */
import { DraftBox } from '../drafts/cardbox.js';
import { FileNotes } from '../drafts/filenotes.js';
import { conflictBox, decisionBox, fillList, noteBox, remarkBox } from '../shared/boxes.js';
import { make, match, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { evidenceBox } from '../shared/evidence.js';
import { wayToTop } from '../shared/placing.js';
import { queryBox } from '../shared/queries.js';
import { clock, shortTime } from '../shared/saved.js';
import { findingWords, isAsked, lookOf } from '../shared/words.js';
import { Readings, Repeats, showRestated } from './understood.js';

export class ClaimCard {
  /**
   * @param {{store: import('../shared/claims.js').ClaimStore, panel: import('./verdict.js').VerdictPanel,
   *   actions: HTMLElement[], onAnswer: (query: any) => void, onReading: (value: string) => void,
   *   onRepeats: () => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, claim: null, card: undefined });
    this.#buildHead();
    this.#buildLists();
    this.place = make('div.fc-form-place');
    const actions = make('div.fc-actions', {}, ...desk.actions);
    const lists = [this.conflicts, this.fromFile.element, this.sources, this.nothing, this.remarks, actions, this.place, this.queries, this.notes, this.decisions, this.history];
    this.scroller = make('div.fc-card-top', {}, this.kind, this.exact, this.sentence, this.restated, this.fields, this.readings.element, this.repeats.element, this.draft.element, ...lists);
    this.toTop = wayToTop(this.scroller);
    this.element = make('div.fc-card', { role: 'region', 'aria-label': 'Claim' }, this.scroller, desk.panel.element);
  }

  #buildHead() {
    this.kind = make('div.fc-kind');
    this.exact = make('div.fc-exact');
    this.sentence = make('p.fc-sentence');
    this.restated = make('p.fc-restated');
    this.fields = make('dl.fc-facts');
    this.readings = new Readings(this.desk.onReading);
    this.repeats = new Repeats(this.desk.store, this.desk.onRepeats);
    this.draft = new DraftBox(this.desk);
    this.fromFile = new FileNotes(this.desk);
  }

  #buildLists() {
    const list = (name) => make('ul.fc-plain', { 'aria-label': name });
    this.conflicts = list('Conflicts');
    this.sources = list('Sources');
    this.nothing = make('p.fc-soft', { text: 'No source yet.' });
    this.remarks = list('Remarks');
    this.queries = list('Questions');
    this.notes = list('Notes');
    this.decisions = list('Decisions');
    this.past = make('ol.fc-plain.fc-past');
    this.summary = make('summary');
    this.history = make('details.fc-history', {}, this.summary, this.past);
  }

  /**
   * Shows a claim; what only the kernel knows stays as it was until it comes, if it is the same claim.
   * @param {import('../shared/claims.js').Claim} claim
   * @param {import('../shared/protocol.js').Card|undefined} card
   */
  show(claim, card) {
    const another = claim !== this.claim;
    Object.assign(this, { claim, card });
    this.#showHead(claim);
    this.desk.panel.show(claim, card);
    if (another) this.toTop();
    if (card || another) this.#showDetails(card);
  }

  #showHead(claim) {
    const state = isAsked(claim) || claim.state === 'reopened' ? `${findingWords(claim)}, ${claim.state}` : findingWords(claim);
    setText(this.kind, `${claim.kind} · claim ${claim.number} of ${this.desk.store.list.length} · ${state}`);
    this.kind.dataset.look = lookOf(claim);
    setText(this.exact, visible(claim.words));
    this.exact.dataset.long = claim.words.length > 120;
    const [from, to] = claim.sentence;
    const piece = (start, end) => visible(this.desk.store.text.slice(start, Math.max(start, end)).replace(/\s+/gu, ' '));
    const own = make('strong', { text: piece(claim.start, claim.end) });
    const before = document.createTextNode(piece(from, claim.start).trimStart());
    this.sentence.replaceChildren(before, own, document.createTextNode(piece(claim.end, to).trimEnd()));
    this.sentence.hidden = claim.end - claim.start >= to - from;
  }

  #showDetails(card) {
    showRestated(this.restated, card, this.claim, this.desk.store.sentenceOf(this.claim));
    const rows = card ? [...card.fields, ['Found as', card.reason]] : [];
    this.fields.replaceChildren(...rows.flatMap(([label, value]) => [make('dt', { text: label }), make('dd', { text: value })]));
    this.readings.show(this.claim, card);
    this.repeats.show(this.claim);
    this.draft.show(card);
    this.fromFile.show(card);
    fillList(this.sources, card?.evidence, evidenceBox);
    this.nothing.hidden = !card || card.evidence.length > 0;
    fillList(this.queries, card?.queries, (query) => queryBox(query, this.desk.onAnswer), (query) => query.id + (query.answer ?? ''));
    fillList(this.remarks, card?.remarks, remarkBox, (words) => words);
    fillList(this.notes, card?.notes, noteBox, (note) => note.at + note.text);
    fillList(this.decisions, card?.decisions, decisionBox);
    fillList(this.conflicts, card?.conflicts, conflictBox, (conflict) => conflict.id ?? conflict.words);
    this.#showHistory(card?.history ?? []);
  }

  #showHistory(history) {
    this.history.hidden = !history.length;
    setText(this.summary, history.length === 1 ? 'History: 1 act' : `History: ${history.length} acts`);
    match(this.past, [...history].reverse(), (act) => act.at + act.words, pastBox);
  }
}

function pastBox({ at, by, words }) {
  const time = make('time', { datetime: at, title: `${new Date(at).toLocaleDateString()} ${clock(at)}`, text: shortTime(at) });
  return make('li', {}, time, make('span', { text: `${by} ${words}` }));
}
