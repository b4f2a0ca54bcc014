/**
 * The checking desk: the list, the article, the card of the chosen claim.
 * @module
 */
import { ArticleView } from '../shared/article.js';
import { Cards } from '../shared/cards.js';
import { ClaimStore } from '../shared/claims.js';
import { make } from '../shared/dom.js';
import { Drafts } from '../shared/drafts.js';
import { download, ExportMenu } from '../shared/export.js';
import { Frame } from '../shared/frame.js';
import { ClaimList } from '../shared/list.js';
import { PendingActs, sessionStore } from '../shared/pending.js';
import { rememberedPlace, rememberPlace } from '../shared/place.js';
import { Running } from '../shared/running.js';
import { LONG_PATIENCE } from '../shared/wire.js';
import { ClaimCard } from './card.js';
import { actionButtons } from './actions.js';
import { commandsOf } from './commands.js';
import { CoverageView } from './coverage.js';
import { Forms } from './forms.js';
import { Rating } from './rating.js';
import { Selecting } from './selecting.js';
import { VerdictPanel } from './verdict.js';

export class CheckingDesk {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   */
  constructor(model, el) {
    this.store = new ClaimStore();
    this.chosen = null;
    this.state = { person: null };
    this.drafts = new Drafts(null, '');
    this.leave = () => this.article.focus();
    this.#buildParts();
    this.#buildFrame(el);
    this.running = new Running(model, this.#wiring());
    this.running.begin();
  }

  #buildParts() {
    this.article = new ArticleView(this.store, (id, from) => this.choose(id, from.byMouse ? 'article' : 'key'));
    this.list = new ClaimList(this.store, (id) => this.choose(id, 'list'));
    this.cards = new Cards(this.store, (claim) => this.running.wire.send({ type: 'card', claim }));
    const panel = { onRate: (code) => this.rate(code), onEnter: () => this.rating.enter(this.claim), onEscape: () => this.rating.escape(this.claim) };
    this.panel = new VerdictPanel({ ...panel, text: () => this.store.text, drafts: () => this.drafts });
    this.card = new ClaimCard({ store: this.store, panel: this.panel, actions: actionButtons(this), onAnswer: (query) => this.forms.answer(this.chosen, query) });
    const ask = (message) => this.running.wire.send(message, LONG_PATIENCE);
    this.forms = new Forms(this.card.place, { give: (...act) => this.give(...act), ask, leave: this.leave });
    this.rating = new Rating({
      ...{ cards: this.cards, panel: this.panel, drafts: () => this.drafts, person: () => this.state.person, leave: this.leave },
      ...{ give: (...act) => this.give(...act), redraw: (claim) => this.redraw(claim), say: (words) => this.frame.footer.say(words) },
    });
    this.selecting = new Selecting(this.article, () => this.store.text, (claim) => this.give('add_claim', null, claim));
  }

  #buildFrame(el) {
    const coverage = make('button.fc-button', { type: 'button', 'aria-pressed': 'false', text: 'Coverage', on: { click: () => this.coverage.turn() } });
    const exporting = new ExportMenu((to) => this.running.wire.send({ type: 'report', to, include: 'all' }, LONG_PATIENCE));
    const middle = make('div.fc-middle', {}, this.article.element, this.selecting.element);
    this.frame = new Frame(el, {
      ...{ role: 'check', name: 'Checking desk', buttons: [coverage, exporting.element], commands: commandsOf(this) },
      columns: [this.list.element, middle, this.card.element],
      onName: (name) => this.running.wire.send({ type: 'person', name }),
      refocus: this.leave,
    });
    this.help = this.frame.help;
    this.coverage = new CoverageView(coverage, this.article, this.frame.bars, {
      ask: () => this.running.wire.send({ type: 'coverage' }),
      refocus: () => coverage.focus(),
    });
  }

  #wiring() {
    const { root, bars, saved } = this.frame;
    const handlers = {
      state: (answer) => this.#begin(answer),
      delta: (answer) => this.#changed(answer),
      card: (answer) => this.#cardCame(answer),
      found: (answer) => this.forms.of(answer.claim)?.wikipedia?.found(answer),
      page: (answer) => this.forms.of(answer.claim)?.wikipedia?.page(answer),
      offline: (answer) => this.forms.of(answer.claim)?.wikipedia?.failed(answer.words),
      coverage: (answer) => this.coverage.take(answer),
      report: (answer, [content]) => download(answer, content),
    };
    const onSettled = (act, how) => this.#settled(act, how);
    return { root, store: this.store, bars, saved, handlers, onSettled, refocus: this.leave, ready: () => Boolean(this.state.person) };
  }

  /** The chosen claim. */
  get claim() {
    return this.store.get(this.chosen);
  }

  #begin(state) {
    const again = this.state.case === state.case;
    this.state = state;
    this.store.load(state);
    this.frame.header.name(state);
    this.frame.person.show(!state.person);
    if (!again) this.#openCase(state);
    this.#takeUpDrafts();
    this.article.draw(state.blocks);
    this.list.draw();
    this.#stand(state);
    const begin = this.store.get(this.chosen ?? rememberedPlace(state.case, 'check')) ?? this.store.list[0];
    if (begin) this.choose(begin.id, 'start');
    if (state.person) this.running.outbox.flush();
    this.#findOn(state);
  }

  #openCase(state) {
    this.drafts = new Drafts(sessionStore(), state.case);
    this.pending = new PendingActs(sessionStore(), state.case);
    this.running.takeUp(this.pending);
  }

  #takeUpDrafts() {
    for (const claim of this.store.list) claim.drawn = this.pending.drawnOn(claim.id);
    for (const [id, finding] of this.drafts.waiting()) if (this.store.get(id)) this.store.get(id).waiting = finding;
  }

  /** The claims come section by section; the next is asked for as soon as one is here. */
  #findOn({ finding }) {
    if (finding) this.running.wire.send({ type: 'find' }, LONG_PATIENCE);
  }

  #changed(delta) {
    const before = delta.gone.map((id) => this.store.get(id)).filter(Boolean);
    const { changed, reshaped } = this.store.apply(delta.claims, delta.gone);
    this.running.recorded(delta);
    if (reshaped) this.#reshape([...before, ...changed]);
    else changed.forEach((claim) => this.redraw(claim));
    this.#stand(delta);
    if (this.state.finding) this.#findOn(delta);
    this.state.finding = delta.finding;
    if (this.claim) this.cards.want(this.chosen);
  }

  /** Claims have come or gone: the blocks that hold them are drawn again. */
  #reshape(touched) {
    this.article.redraw(touched);
    this.list.draw();
    this.coverage.refresh();
    const stay = this.claim ?? this.store.list.find((claim) => claim.start >= (touched[0]?.start ?? 0)) ?? this.store.list.at(-1);
    if (stay) this.choose(stay.id, 'stay');
  }

  #stand({ undo, redo, signed_off: signed, finding }) {
    this.state.signed_off = signed;
    this.frame.header.name(this.state);
    this.frame.header.count(this.store.counts(), finding);
    this.frame.footer.allow('undo', undo);
    this.frame.footer.allow('redo', redo);
  }

  #cardCame(card) {
    this.cards.take(card);
    if (card.claim === this.chosen) this.card.show(this.claim, card);
  }

  #settled(act, how) {
    const claim = this.store.get(act.claim);
    if (claim) claim.drawn = this.pending.drawnOn(claim.id);
    if (claim && how === 'refused') this.cards.forget(claim.id);
    if (claim) this.redraw(claim);
    if (how === 'refused' && this.chosen) this.cards.want(this.chosen);
  }

  /** Draws one claim anew in all three columns; nothing moves. */
  redraw(claim) {
    this.article.repaint(claim);
    this.list.repaint(claim);
    this.frame.header.count(this.store.counts(), this.state.finding);
    if (claim.id === this.chosen) this.card.show(claim, this.cards.get(claim.id));
  }

  /**
   * Chooses a claim.
   * @param {string} id
   * @param {"key"|"article"|"list"|"start"|"stay"} from - Where the eye is: that column does not scroll.
   */
  choose(id, from) {
    const focused = this.article.element.contains(document.activeElement);
    this.chosen = id;
    this.article.choose(id);
    this.list.choose(id);
    this.card.show(this.claim, this.cards.get(id));
    this.forms.show(id);
    if (!['article', 'stay'].includes(from)) this.article.bring(id);
    if (!['list', 'stay'].includes(from)) this.list.bring(id);
    if (focused || from === 'article') this.leave();
    this.cards.want(id);
    this.cards.wantSoon([this.store.neighbour(id, 1), this.store.nextOpen(id), this.store.neighbour(id, -1)].flatMap((claim) => claim?.id ?? []));
    rememberPlace(this.state.case, 'check', id);
  }

  step(by) {
    const next = this.claim && this.store.neighbour(this.chosen, by);
    if (next && next !== this.claim) this.choose(next.id, 'key');
  }

  nextOpen() {
    const next = this.store.nextOpen(this.chosen);
    if (next) this.choose(next.id, 'key');
    else this.frame.footer.say('No other claim is open');
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

  undo() {
    this.#takeBack('undo', 'Taken back');
  }

  redo() {
    this.#takeBack('redo', 'Given back');
  }

  #takeBack(act, words) {
    this.give(act, null);
    this.frame.footer.say(words);
  }

  /** Sends an act; without a name it waits for one. */
  give(act, claim, fields) {
    const given = this.running.give(act, claim, fields);
    if (!this.state.person) this.frame.person.insist();
    return given;
  }

  close() {
    this.running.close();
    this.selecting.close();
    this.cards.close();
    this.frame.close();
  }
}
