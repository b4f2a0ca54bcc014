/**
 * The review desk: the article narrow at the left, one decision after the other in the middle, the summary at the right.
 * @module
 */
import { standingVerdict } from '../shared/cards.js';
import { Desk } from '../shared/desk.js';
import { make } from '../shared/dom.js';
import { LineForm } from '../shared/form.js';
import { ClaimList } from '../shared/list.js';
import { Many } from '../shared/many.js';
import { briefState } from '../shared/words.js';
import { decisionOf, formOf, hasForm } from './acts.js';
import { commandsOf } from './commands.js';
import { DecisionView } from './decision.js';
import { OpenForms } from '../shared/openforms.js';
import { Queue } from './queue.js';
import { actOnSeveral, CHOICES } from './several.js';
import { SignOff } from './signoff.js';
import { Summary } from './summary.js';

export class ReviewDesk extends Desk {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   */
  constructor(model, el) {
    super(model, el, 'review');
  }

  makeList(onChoose) {
    this.queue = new Queue();
    const claims = () => this.queue.order.flatMap((id) => this.store.get(id) ?? []);
    const stateOf = (claim) => this.queue.why(claim.id).match(/^decided: (.*)/u)?.[1] ?? briefState(claim);
    return new ClaimList(this.store, onChoose, { claims, stateOf, filter: this.filter });
  }

  /** What is most urgent. */
  first() {
    return this.store.get(this.queue.order[0]) ?? super.first();
  }

  isWanted(claim) {
    return this.queue.isOpen(claim.id);
  }

  get wantedWords() {
    return 'to decide';
  }

  buildParts() {
    const why = (id) => this.queue.why(id);
    this.view = new DecisionView({ store: this.store, why, onAct: (name) => this.act(name), onRating: (rating) => this.decide('rate', this.chosen, { rating }), onAnswer: (query) => this.answer(query) });
    this.forms = new OpenForms(this.view.place, {
      ...{ give: (...act) => this.decide(...act), leave: this.leave },
      ...{ unsent: () => this.unsent, readOnly: () => this.readOnly, reopen: (claim, name) => this.reopen(claim, name) },
    });
    this.many = new Many(this, CHOICES, (...given) => actOnSeveral(this, ...given));
    this.summary = new Summary();
    this.signing = new SignOff({ sign: (override) => this.give('sign_off', null, { override }), leave: this.leave, say: (words) => this.say(words) });
  }

  look() {
    const queue = make('section.fc-queue', {}, make('h3', { text: 'To decide' }), this.list.element);
    const side = make('div.fc-side', {}, this.summary.element, queue, this.signing.element);
    const columns = [make('div.fc-middle', {}, this.article.element), this.view.element, side];
    return { name: 'Review desk', columns, commands: commandsOf(this) };
  }

  handlers() {
    return { review: (answer) => this.#review(answer) };
  }

  #review({ items, gone, open_items: openItems, counts }) {
    if (!this.pending) return;
    const began = this.queue.order.length === 0;
    this.queue.take(items, gone);
    this.finder.refresh();
    this.list.draw();
    this.summary.show(counts);
    this.signing.show(openItems, this.state.signed_off);
    if (began && !this.begun && this.queue.order.length) this.choose(this.queue.order[0], 'start');
    else if (this.claim) this.showCard(this.claim, this.cards.get(this.chosen));
  }

  showCard(claim, card) {
    this.view.show(claim, card);
    this.forms.show(claim.id);
  }

  after(by) {
    return this.filter.on ? super.after(by) : this.store.get(this.queue.after(this.chosen, by));
  }

  nextOpen() {
    const shown = new Set(this.list.shown().map(({ id }) => id));
    return this.store.get(this.queue.nextOpen(this.chosen, (id) => shown.has(id)));
  }

  /** Does one of the editor's acts on the chosen claim; one that answers a verdict waits until the verdict is here. */
  act(name) {
    const { claim } = this;
    if (!claim) return;
    if (['accept', 'overrule', 'change'].includes(name)) this.cards.whenHere(claim.id, () => this.#act(name, claim));
    else this.#act(name, claim);
  }

  /** Decides, or opens the form that it needs, unless the editor has gone on meanwhile. */
  #act(name, claim) {
    const card = this.cards.get(claim.id);
    if (['accept', 'overrule'].includes(name) && !standingVerdict(card)) return this.say('Nobody has given a verdict yet');
    const decision = ['accept', 'cut', 'author'].includes(name) && decisionOf(name, card);
    if (decision) return this.decide('decide', claim.id, decision);
    if (claim.id !== this.chosen) return undefined;
    return this.forms.open(claim.id, name, (ways) => formOf(name, { claim, card, people: this.people(), ...ways }));
  }

  /** Opens a form that was begun before the page was left, once the card is here that it speaks of. */
  reopen(id, name) {
    const card = this.cards.get(id);
    const query = card?.queries.find((one) => name === `answer ${one.id}`);
    if (query) this.answer(query);
    else if (card && hasForm(name)) this.act(name);
  }

  answer(query) {
    const words = { label: `Answer to “${query.text}”`, button: 'Record', missing: 'Type the answer first.' };
    const build = ({ onAct, onClose }) => new LineForm({ ...words, onClose, onSend: (text) => onAct('answer', { query: query.id, text }) });
    this.forms.open(this.chosen, `answer ${query.id}`, build);
  }

  /** Draws a decision at once and sends it, or as soon as there is a name to it. */
  decide(...act) {
    const [name, claim, fields] = act;
    this.decideAll([{ act: name, claim, ...fields }]);
  }

  /** The same for several claims, one step for undo. */
  decideAll(acts) {
    this.named(() => {
      const given = this.giveAll(acts);
      for (const one of given) if (one.act === 'decide') this.#draw(one);
      if (given.length > 1) this.say(`${given.length} claims at once`);
    });
  }

  #draw({ entry_id: id, claim: claimId, act: _, version: __, ...fields }) {
    const claim = this.store.get(claimId);
    this.queue.decided(claimId, fields.decision);
    this.cards.expectDecision(claimId, { id, ...fields, by: this.state.person, at: new Date().toISOString() });
    this.redraw(claim);
    this.say(`Claim ${claim.number}: ${fields.decision.replaceAll('_', ' ')}`);
  }

  settled(act, how) {
    super.settled(act, how);
    this.forms.settled(act, how);
    if (act.act !== 'sign_off') return;
    if (how === 'refused') this.signing.refused();
    else this.running.forgive(act);
  }
}
