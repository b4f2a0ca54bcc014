/**
 * The checking desk: the list, the article, the card of the chosen claim.
 * @module
 */
import { Desk } from '../shared/desk.js';
import { make } from '../shared/dom.js';
import { Drafts } from '../shared/drafts.js';
import { sessionStore } from '../shared/pending.js';
import { actionButtons } from './actions.js';
import { ClaimCard } from './card.js';
import { commandsOf } from './commands.js';
import { CoverageView } from './coverage.js';
import { Forms } from './forms.js';
import { Rating } from './rating.js';
import { Selecting } from './selecting.js';
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
    this.drafts = new Drafts(null, '');
    const drafts = () => this.drafts;
    const acts = { onRate: (code) => this.rate(code), onEnter: () => this.rating.enter(this.claim), onEscape: () => this.rating.escape(this.claim) };
    this.panel = new VerdictPanel({ ...acts, drafts, text: () => this.store.text });
    const onAnswer = (query) => this.forms.answer(this.chosen, query);
    this.card = new ClaimCard({ store: this.store, panel: this.panel, actions: actionButtons(this), onAnswer });
    this.forms = new Forms(this.card.place, { give: (...act) => this.give(...act), ask: (message) => this.askLong(message), leave: this.leave });
    this.rating = new Rating({
      ...{ drafts, cards: this.cards, panel: this.panel, leave: this.leave, person: () => this.state.person },
      ...{ give: (...act) => this.give(...act), redraw: (claim) => this.redraw(claim), say: (words) => this.say(words) },
    });
    this.selecting = new Selecting(this.article, () => this.store.text, (claim) => this.give('add_claim', null, claim));
  }

  look() {
    const turn = () => this.coverage.turn();
    const button = make('button.fc-button', { type: 'button', 'aria-pressed': 'false', text: 'Coverage', on: { click: turn } });
    const ask = { ask: () => this.send({ type: 'coverage' }), refocus: () => button.focus() };
    this.coverage = new CoverageView(button, this.article, () => this.frame.bars, ask);
    const middle = make('div.fc-middle', {}, this.article.element, this.selecting.element);
    const columns = [this.list.element, middle, this.card.element];
    return { name: 'Checking desk', buttons: [button], columns, commands: commandsOf(this) };
  }

  handlers() {
    const lookup = (claim) => this.forms.of(claim)?.wikipedia;
    return {
      found: (answer) => lookup(answer.claim)?.found(answer),
      page: (answer) => lookup(answer.claim)?.page(answer),
      offline: (answer) => lookup(answer.claim)?.failed(answer.words),
      coverage: (answer) => this.coverage.take(answer),
    };
  }

  openCase(state) {
    this.drafts = new Drafts(sessionStore(), state.case);
    super.openCase(state);
  }

  takeUp(claim) {
    super.takeUp(claim);
    claim.waiting = this.drafts.of(claim.id).waiting ?? null;
  }

  showCard(claim, card) {
    this.card.show(claim, card);
    this.forms.show(claim.id);
  }

  reshape(touched) {
    super.reshape(touched);
    this.coverage.refresh();
  }

  rate(code) {
    if (this.claim) this.rating.rate(this.claim, code);
  }

  writeRationale() {
    if (this.claim) this.panel.rationale.focus({ preventScroll: true });
  }

  /** Opens one of the card's forms for the chosen claim. */
  open(form) {
    if (this.claim) this.forms[form](this.chosen);
  }

  close() {
    this.selecting.close();
    super.close();
  }
}
