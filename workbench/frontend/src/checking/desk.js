/**
 * The checking desk: the list, the article, the card of the chosen claim.
 * @module
 */
import { standingVerdict } from '../shared/cards.js';
import { Desk } from '../shared/desk.js';
import { cap, make } from '../shared/dom.js';
import { lastingStore } from '../shared/kept.js';
import { Many } from '../shared/many.js';
import { Typed } from '../shared/typed.js';
import { SheetImport } from '../sheet/import.js';
import { actionButtons } from './actions.js';
import { ClaimCard } from './card.js';
import { commandsOf } from './commands.js';
import { CoverageView } from './coverage.js';
import { Forms } from './forms.js';
import { Rating } from './rating.js';
import { actOnSeveral, choices } from './several.js';
import { Stretching } from './stretching.js';
import { VerdictPanel } from './verdict.js';

export class CheckingDesk extends Desk {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   */
  constructor(model, el) {
    super(model, el, 'check');
  }

  buildParts() {
    this.typed = new Typed(null, '');
    const typed = () => this.typed;
    const acts = { onRate: (code, all) => this.rate(code, all), inside: (claim) => this.store.inside(claim), onEnter: () => this.named(() => this.rating.enter(this.claim)), onEscape: () => this.rating.escape(this.claim) };
    this.panel = new VerdictPanel({ ...acts, typed, text: () => this.store.text });
    const onAnswer = (query) => this.forms.answer(this.chosen, query);
    const onReading = (value) => this.give('change_claim', this.chosen, { value });
    const offers = { onAnswer, onReading, onRepeats: () => this.groupRepeats(), holds: () => this.stillHolds(), resolve: () => this.stillHolds(), onSource: (note) => this.forms.sourceFrom(this.chosen, note) };
    this.card = new ClaimCard({ store: this.store, panel: this.panel, actions: actionButtons(this), ...offers });
    const ask = { ask: (message) => this.askLong(message), about: (id) => this.about(id), upload: (file, told) => this.uploads.begin(file, 'source', told) };
    this.forms = new Forms(this.card.place, { give: (...act) => this.give(...act), leave: this.leave, ...ask, unsent: () => this.unsent, readOnly: () => this.readOnly, reopen: (claim, name) => this.forms.reopen(claim, name) });
    this.rating = new Rating({
      ...{ typed, cards: this.cards, panel: this.panel, leave: this.leave, person: () => this.state.person },
      ...{ giveAll: (acts) => this.giveAll(acts), inside: (claim) => this.store.inside(claim), redraw: (claim) => this.redraw(claim), say: (words) => this.say(words) },
    });
    const give = (...act) => this.give(...act);
    this.stretching = new Stretching({ article: this.article, text: () => this.store.text, claim: () => this.claim, give, leave: this.leave });
    this.sheet = new SheetImport(this);
    this.many = new Many(this, choices(), (...given) => actOnSeveral(this, ...given));
  }

  look() {
    const turn = () => this.turnCoverage();
    const button = make('button.fc-button', { type: 'button', 'aria-pressed': 'false', on: { click: turn } }, cap('coverage'), make('span', { text: 'Coverage' }));
    const { article, store, leave } = this;
    this.coverage = new CoverageView({
      ...{ button, place: this.list.element, article, store, leave, ask: () => this.send({ type: 'coverage' }), say: (words) => this.say(words) },
      mark: (span) => this.give('mark_nothing_to_check', null, span),
      claim: ({ start, end }) => this.stretching.begin({ start, end }),
      around: () => this.claim?.start ?? 0,
      commands: () => this.frame.commands,
    });
    const middle = make('div.fc-middle', {}, this.article.element, this.stretching.element);
    const columns = [this.list.element, middle, this.card.element];
    return { name: 'Checking desk', buttons: [button], entries: [this.sheet.button], columns, commands: commandsOf(this) };
  }

  handlers() {
    const lookup = (claim) => this.forms.of(claim)?.wikipedia;
    return {
      found: (answer) => lookup(answer.claim)?.found(answer),
      page: (answer) => lookup(answer.claim)?.page(answer),
      offline: (answer) => lookup(answer.claim)?.failed(answer.words),
      sources: (answer) => this.forms.of(answer.claim)?.shelf?.found(answer),
      coverage: (answer) => this.coverage.take(answer),
      ...this.sheet.handlers(),
    };
  }

  openCase(state) {
    this.typed = new Typed(lastingStore(), state.case, state.person);
    super.openCase(state);
  }

  takeUp(claim) {
    super.takeUp(claim);
    claim.waiting = this.typed.of(claim.id).waiting ?? null;
  }

  showCard(claim, card) {
    this.card.show(claim, card);
    this.forms.show(claim.id);
  }

  reshape(touched) {
    super.reshape(touched);
    this.coverage.refresh();
  }

  rate(code, all = false) {
    const { claim } = this;
    if (claim) this.named(() => this.rating.rate(claim, code, all));
  }

  choose(id, from) {
    if (id !== this.chosen) this.stretching.drop();
    super.choose(id, from);
  }

  /** What a form about a claim may want to know. */
  about(id) {
    return { claim: this.store.get(id), card: this.cards.get(id), text: this.store.text, people: this.people() };
  }

  turnCoverage() {
    this.needList();
    this.coverage.turn();
  }

  nothingToCheck() {
    if (!this.coverage.shown) this.needList();
    this.coverage.nothingToCheck();
  }

  words() {
    this.stretching.change();
  }

  /** The chosen claim and those that say the same become one, after a person has said so. */
  groupRepeats() {
    const others = this.claim ? this.store.sayingTheSame(this.claim) : [];
    if (!others.length) return this.say('No other claim seems to say the same');
    const claims = [this.chosen, ...others.map(({ id }) => id)];
    this.leave(); // the button that was clicked goes
    this.give('group_claims', this.chosen, { claims });
    return this.say(`One fact in ${claims.length} places`);
  }

  settled(act, how) {
    super.settled(act, how);
    this.forms.settled(act, how);
    if (act.act === 'mark_nothing_to_check') this.coverage.settled(act);
    if (['undo', 'redo'].includes(act.act)) this.coverage.refresh();
    if (how === 'refused' && act.act === 'give_verdict') this.#keepTyped(act);
  }

  /** A verdict is drawn at once, as always. */
  again(act) {
    const claim = this.store.get(act.claim);
    if (act.act !== 'give_verdict' || !claim) return super.again(act);
    this.typed.drop(act.claim);
    return this.rating.give([[claim, { rationale: act.rationale, proposed: act.proposed }]], act.finding);
  }

  /** What was typed for a verdict that the ledger did not take stays in its fields. */
  #keepTyped({ claim, rationale, proposed }) {
    if (rationale) this.typed.keep(claim, 'rationale', rationale);
    if (proposed) this.typed.keep(claim, 'proposed', proposed);
    if (claim === this.chosen) this.showCard(this.claim, this.cards.get(claim));
  }

  /** The verdict that stands is given again after a new draft; wording that the author took over is resolved. */
  stillHolds() {
    const told = this.cards.get(this.chosen)?.draft;
    if (!told?.look) return this.say('No new draft asks for another look at this claim');
    if (told.proposed) return this.named(() => this.give('decide', this.chosen, { decision: 'changed', wording: told.proposed }));
    const verdict = standingVerdict(this.cards.get(this.chosen));
    return verdict ? this.named(() => this.giveAgain(this.chosen, verdict)) : this.say('Nobody has given a verdict yet');
  }

  /** Gives a verdict that stands once more, in one's own name. */
  giveAgain(id, { finding, rationale, proposed }) {
    const claim = this.store.get(id);
    if (!claim) return;
    this.rating.give([[claim, { rationale, proposed }]], finding);
    this.say(`Claim ${claim.number}: still holds`);
  }

  writeRationale() {
    if (this.claim) this.panel.rationale.focus({ preventScroll: true });
  }

  /** Opens one of the card's forms for the chosen claim. */
  open(form) {
    if (this.claim) this.forms[form](this.chosen);
  }

  close() {
    this.stretching.close();
    super.close();
  }
}
