/**
 * What both desks do: know the case, show its claims, choose one, send acts and take what the ledger says.
 * @module
 */
import { DraftRoom } from '../drafts/room.js';
import { ArticleView } from './article.js';
import { Cards } from './cards.js';
import { ClaimStore } from './claims.js';
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
import { Showing } from './showing.js';
import { Undoing } from './undoing.js';
import { UnsentForms } from './unsent.js';
import { Uploads } from './uploads.js';
import { wayHome } from './wayhome.js';
import { WholeCase } from './whole.js';
import { LONG_PATIENCE } from './wire.js';
import { useScale } from './words.js';

export class Desk extends Showing {
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
      delta: (answer) => this.changed(answer),
      card: (answer) => this.cardCame(answer),
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
    this.stand(state);
    const remembered = this.store.get(rememberedPlace(state.case, this.role));
    this.begun ||= Boolean(remembered);
    const begin = this.store.get(this.chosen) ?? remembered ?? this.first();
    if (begin) this.choose(begin.id, 'start');
    if (focused && !this.frame.holdsFocus()) this.leave();
    this.running.outbox.flush();
    this.doHeld();
    this.room.began(before, state);
    this.findOn(state);
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

  close() {
    this.successor?.close();
    this.running.close();
    this.cards.close();
    for (const menu of [this.more, this.sections]) menu.end();
    this.frame.close();
  }
}
