/**
 * What both desks do: know the case, show its claims, choose one, send acts and take what the ledger says.
 * @module
 */
import { DraftRoom } from '../drafts/room.js';
import { Acting } from './acting.js';
import { ArticleView } from './article.js';
import { Cards } from './cards.js';
import { ClaimStore, stretchesOf } from './claims.js';
import { Dismissed } from './dismissed.js';
import { download, ExportMenu } from './export.js';
import { ListFilter } from './filter.js';
import { Finder } from './finder.js';
import { isWholePage } from './fitting.js';
import { Frame } from './frame.js';
import { lastingStore, sessionStore } from './kept.js';
import { ClaimList } from './list.js';
import { More } from './more.js';
import { PendingActs } from './pending.js';
import { rememberedPlace } from './place.js';
import { Running } from './running.js';
import { SectionList } from './sectionlist.js';
import { Undoing } from './undoing.js';
import { UnsentForms } from './unsent.js';
import { Uploads } from './uploads.js';
import { wayHome } from './wayhome.js';
import { WholeCase } from './whole.js';
import { LONG_PATIENCE } from './wire.js';
import { useScale } from './words.js';

export class Desk extends Acting {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   * @param {"check"|"review"} role
   */
  constructor(model, el, role) {
    super();
    Object.assign(this, { model, place: el, role, chosen: null, state: { person: null }, held: [], renaming: false, unsent: new UnsentForms(null, {}) });
    this.store = new ClaimStore();
    this.filter = new ListFilter(this.store);
    this.leave = () => (this.room?.view.isOpen ? this.room.view.focus() : this.focusWork());
    this.article = new ArticleView(this.store, (id, from) => this.choose(id, from.byMouse ? 'article' : 'key'));
    this.list = this.makeList((id) => this.choose(id, 'list'));
    this.finder = new Finder(this);
    this.dismissed = new Dismissed(this);
    this.uploads = new Uploads((...message) => this.running.wire.send(...message));
    this.room = new DraftRoom(this);
    this.cards = new Cards(this.store, (claim) => this.send({ type: 'card', claim }));
    this.buildParts();
    this.exporting = new ExportMenu((message) => this.askLong(message), { questions: () => this.store.list.filter(({ state }) => state === 'with author').length, onClose: this.leave });
    const onName = (name) => this.#rename(name);
    const { buttons = [], entries = [], ...look } = this.look();
    this.more = new More([...this.room.entries, ...entries, this.exporting.button], this.leave);
    const home = wayHome(model);
    this.frame = new Frame(el, { role, onName, refocus: this.leave, bring: () => this.bring(), buttons: [...buttons, this.more.place], ...look, commands: [...look.commands, ...this.room.commands, ...home.commands] });
    this.frame.root.append(this.exporting.element);
    this.room.moveIn(this.frame);
    if (home.button) this.frame.header.element.prepend(home.button);
    this.sections = new SectionList(this, this.frame.header.counts);
    this.frame.header.standing.append(this.sections.element);
    this.help = this.frame.help;
    this.whole = new WholeCase(this.frame, { role, leave: this.leave });
    this.#noticeWork();
    this.#connect(model);
  }

  /** Asks the kernel for the case. */
  begin() {
    this.running.begin();
    return this;
  }

  /** From the first key or click in the columns on, the chosen claim is the person's own choice. */
  #noticeWork() {
    this.begun = false;
    const notice = () => {
      this.begun = true;
    };
    for (const event of ['keydown', 'pointerdown', 'click']) this.frame.work.addEventListener(event, notice, { capture: true });
  }

  #connect(model) {
    const { root, bars, saved } = this.frame;
    root.addEventListener('click', (event) => this.#openFile(event));
    const common = {
      state: (answer) => this.#begin(answer),
      delta: (answer) => this.#changed(answer),
      card: (answer) => this.#cardCame(answer),
      dismissed: (answer) => this.dismissed.take(answer),
      report: (answer, [content]) => this.#reported(answer, content),
      no_report: ({ words }) => this.exporting.failed(words),
      file: (answer, [content]) => download(answer, content),
      ...this.uploads.handlers,
    };
    const settled = { onSettled: (act, how) => this.settled(act, how), onAgain: (act) => this.again(act), refocus: this.leave };
    const onError = () => this.#renamed();
    const ready = () => Boolean(this.state.person) && !this.renaming && !this.state.read_only;
    this.running = new Running(model, { root, store: this.store, bars, saved, ready, onError, handlers: { ...common, ...this.room.handlers(), ...this.handlers() }, ...settled });
  }

  #reported(answer, content) {
    download(answer, content);
    this.exporting.made(answer);
  }

  /** The file of a source is asked for by the button that the evidence has. */
  #openFile({ target }) {
    const { openFile } = target.closest('[data-open-file]')?.dataset ?? {};
    if (openFile) this.askLong({ type: 'open_file', source: openFile });
  }

  /** Another is at the desk: until the kernel has taken the name nothing is sent, so that nothing goes under a wrong one. */
  #rename(name) {
    this.renaming = true;
    this.send({ type: 'person', name });
  }

  #renamed() {
    if (!this.renaming) return;
    this.renaming = false;
    this.running.outbox?.flush();
  }

  /** The house has findings of its own: the desk is built once more, with its buttons, keys and words. */
  #rebuild() {
    this.close();
    this.successor = new this.constructor(this.model, this.place).begin();
  }

  /** Everybody whose name the case knows. */
  people() {
    const named = this.store.list.flatMap((claim) => [...claim.by, claim.assigned]);
    return [...new Set([this.state.person, ...(this.state.people ?? []), ...named])].filter(Boolean).sort();
  }

  mark() {
    if (this.claim) this.many.marks.turn(this.chosen);
  }

  /** The list at the side; a desk may show other claims in another order. */
  makeList(onChoose) {
    return new ClaimList(this.store, onChoose, { filter: this.filter });
  }

  /** Answers that only this desk understands. */
  handlers() {
    return {};
  }

  send(message) {
    this.running.wire.send(message);
  }

  /** Asks for what takes as long as the network, or a whole report, does. */
  askLong(message) {
    this.running.wire.send(message, LONG_PATIENCE);
  }

  say(words) {
    this.frame.footer.say(words);
  }

  #begin(state) {
    if (useScale(state.scale)) return this.#rebuild();
    const before = this.state;
    const another = before.case !== state.case;
    const anybody = another || this.state.person !== state.person;
    this.renaming = false;
    const focused = another ? isWholePage(this.frame.root) : this.frame.root.contains(document.activeElement);
    this.state = state;
    this.store.load(state);
    this.cards.forgetAsked();
    if (another) this.frame.useKeys(state.keys);
    this.frame.readOnly.set(state.read_only);
    if (anybody) this.openCase(state);
    this.store.list.forEach((claim) => this.takeUp(claim));
    this.article.draw(state.blocks);
    this.finder.refresh();
    this.list.draw();
    this.#stand(state);
    const remembered = this.store.get(rememberedPlace(state.case, this.role));
    this.begun ||= Boolean(remembered);
    const begin = this.store.get(this.chosen) ?? remembered ?? this.first();
    if (begin) this.choose(begin.id, 'start');
    if (focused && !this.frame.holdsFocus()) this.leave();
    this.running.outbox.flush();
    this.doHeld();
    this.room.began(before, state);
    this.#findOn(state);
  }

  /** A case, or another person at it, is here for the first time: what waited for them is sent. */
  openCase({ case: caseId, person }) {
    this.pending = new PendingActs(lastingStore(), { caseId, role: this.role, person });
    this.unsent = new UnsentForms(lastingStore(), { caseId, role: this.role, person });
    this.undoing = new Undoing(sessionStore(), `${caseId}:${this.role}:${person ?? ''}`);
    this.running.takeUp(this.pending);
    const { others } = this.pending;
    const words = `What ${others.join(' and ')} did here is not saved yet. It waits in this browser until they are at this desk again.`;
    const drop = () => this.frame.bars.drop('others', this.leave);
    if (others.length) this.frame.bars.show({ key: 'others', words, button: 'Close', act: drop });
    else drop();
  }

  /** Puts on a claim what the ledger does not have yet. */
  takeUp(claim) {
    claim.drawn = this.pending.drawnOn(claim.id);
  }

  /** The claim to begin with. */
  first() {
    return this.store.list[0];
  }

  /** The claims come section by section; the next is asked for as soon as one is here. */
  #findOn({ finding }) {
    this.state.finding = finding;
    if (finding) this.askLong({ type: 'find' });
  }

  #changed(delta) {
    if (!this.pending) return;
    const finding = this.state.finding;
    const { changed, left, reshaped } = this.store.apply(delta.claims, delta.gone);
    this.filter.takeUp(changed);
    this.running.recorded(delta);
    if (delta.card) this.cards.take(delta.card);
    if (reshaped) this.reshape([...left, ...changed.flatMap(stretchesOf)]);
    else changed.forEach((claim) => this.redraw(claim));
    this.#stand(delta);
    if (finding && delta.finding?.done !== finding.done) this.#findOn(delta);
    this.noticeTurned(delta, changed);
    this.room.changed();
    this.#arrive();
    if (this.claim) this.cards.want(this.chosen);
  }

  /** Claims have come, gone or moved: the blocks that hold them are drawn again. */
  reshape(touched) {
    this.article.redraw(touched);
    this.finder.refresh();
    this.list.draw();
    // While claims still arrive, those of whole kinds before others, the desk begins with the first of them all.
    const begin = !this.begun && this.state.finding && this.first();
    if (begin) return this.choose(begin.id, 'start');
    const stay = this.claim ?? this.store.list.find((claim) => claim.start >= (touched[0]?.start ?? 0)) ?? this.store.list.at(-1);
    if (stay) this.choose(stay.id, 'stay');
  }

  #stand(standing) {
    const { undo, redo, signed_off: signed, finding, person, names, dismissed = 0 } = standing;
    this.dismissed.show(dismissed);
    this.room.stand(standing);
    Object.assign(this.state, { signed_off: signed });
    if (person !== undefined && person !== this.state.person) this.begin(); // another window of this desk has said so
    this.frame.person.show(this.state.person, names, !this.state.read_only);
    this.frame.header.name(this.state);
    this.frame.header.count(this.store.counts(), finding);
    this.sections.refresh();
    this.whole.show({ claims: this.store.list.length, finding, draft: this.state.draft, signed });
    this.frame.footer.allow('undo', undo);
    this.frame.footer.allow('redo', redo);
  }

  #cardCame(card) {
    this.cards.take(card);
    if (card.claim === this.chosen && this.claim) this.showCard(this.claim, card);
  }

  /** A claim that a person has made or brought back is the one they go on with. */
  #arrive() {
    const [id] = [this.arriving, (this.arriving = null)];
    if (this.store.get(id)) this.choose(id, 'key');
  }

  /** The claim that an act has made: the ledger gives it an id of its own. */
  #made({ kind, start, end }) {
    return this.store.list.find((claim) => claim.kind === kind && claim.start === start && claim.end === end)?.id;
  }

  /** An act is off the list, recorded or refused. */
  settled(act, how) {
    if (how === 'saved') this.arriving = { add_claim: this.#made(act), restore: act.claim }[act.act] ?? this.arriving;
    if (how === 'refused') this.undoing.forget(act.entry_id);
    const claim = this.store.get(act.claim);
    if (!claim) return;
    this.takeUp(claim);
    if (how === 'refused') this.cards.forget(claim.id);
    this.redraw(claim);
    if (how === 'refused') this.cards.want(this.chosen);
  }

  /** Says how far the case is, once for all claims that are drawn anew at the same time. */
  #count() {
    if (this.counting) return;
    this.counting = true;
    queueMicrotask(() => {
      this.counting = false;
      this.frame.header.count(this.store.counts(), this.state.finding);
      this.sections.refresh();
    });
  }

  /** Draws one claim anew in all columns; nothing moves. */
  redraw(claim) {
    this.article.repaint(claim);
    this.list.repaint(claim);
    this.#count();
    if (claim.id === this.chosen) this.showCard(claim, this.cards.get(claim.id));
  }

  close() {
    this.successor?.close();
    this.running.close();
    this.cards.close();
    for (const menu of [this.more, this.sections]) menu.end();
    this.frame.close();
  }
}
