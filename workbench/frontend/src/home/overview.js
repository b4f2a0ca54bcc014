/**
 * The overview: the list of cases and the place for a new one, and what the kernel says of them.
 * @module
 */
import { isWholePage } from '../shared/fitting.js';
import { Link } from '../shared/link.js';
import { Uploads } from '../shared/uploads.js';
import { LONG_PATIENCE } from '../shared/wire.js';
import { Cases } from './cases.js';
import { commandsOf } from './commands.js';
import { Drafts } from './drafts.js';
import { DueDates } from './duedates.js';
import { HomeFrame } from './frame.js';
import { CaseList } from './list.js';
import { Nearly } from './nearly.js';
import { Reports } from './reports.js';
import { NewCase } from './start.js';

/** What the bar says while the kernel is silent. */
const LOST = 'The kernel does not answer. What is saved is safe; a draft that was on its way has to be given again.';

export class Overview {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   * @param {{onEnter: (room: string) => void, onNoRoom: (answer: any) => void}} home
   */
  constructor(model, el, { onEnter, onNoRoom }) {
    Object.assign(this, { model, onEnter, onNoRoom, state: null, held: [] });
    this.leave = () => this.focusList();
    this.cases = new Cases();
    this.#parts();
    this.#build(el);
    this.#connect();
  }

  #parts() {
    const { leave } = this;
    this.start = new NewCase({ take: (given, dates) => this.named(() => this.drafts.take(given, dates)), leave });
    this.list = new CaseList(this.cases, {
      open: (id, role) => this.onEnter(`${role}:${id}`),
      report: (...how) => this.reports.ask(...how),
      due: (id, due) => this.named(() => this.dues.set(id, due)),
      mayAct: () => this.mayAct(),
    });
    this.nearly = new Nearly({ settle: (draft, take) => this.drafts.settle(draft, take), leave: (draft) => this.drafts.leave(draft), refocus: leave });
  }

  #build(el) {
    this.frame = new HomeFrame(el, {
      ...{ columns: [this.list.element, this.start.element], over: this.nearly.element, commands: commandsOf(this), leave: this.leave },
      onName: (name) => this.send({ type: 'person', name }, LONG_PATIENCE),
      onSearch: (words) => this.#narrow(words),
      onAgain: () => this.hello(),
    });
    const { root, help, header } = this.frame;
    Object.assign(this, { root, help, search: header.search });
    this.start.listen(root);
  }

  #connect() {
    const { bars, saved } = this.frame;
    const send = (...message) => this.send(...message);
    const say = (words) => this.say(words);
    this.reports = new Reports(this.model);
    this.dues = new DueDates({ send, saved, say, connected: () => this.link.connected });
    this.uploads = new Uploads(send);
    this.drafts = new Drafts({
      ...{ send, uploads: this.uploads, say: (words) => this.start.say(words) },
      failed: (draft, words) => this.start.complain(`${draft.file ? `“${draft.name}”` : 'It'} was not opened. ${words}`),
      opened: (answer, draft) => this.#opened(answer, draft),
      similar: (answer, draft) => this.nearly.show(answer, draft),
    });
    const onTurn = (connected) => connected && this.#found();
    this.link = new Link(this.model, { root: this.root, bars, refocus: this.leave, lost: LOST, handlers: this.#handlers(), onTurn });
  }

  #handlers() {
    const { drafts, dues } = this;
    return {
      home: (answer) => this.#take(answer),
      cases: ({ cases, gone }) => this.#changed(cases, gone),
      closed: ({ words }) => this.#closed(words),
      ...this.uploads.handlers,
      opened: (answer) => drafts.opened(answer),
      similar: (answer) => drafts.similar(answer),
      saved: (answer) => dues.recorded(answer),
      no_room: (answer) => this.onNoRoom(answer),
      error: (answer) => this.#error(answer),
    };
  }

  begin() {
    this.link.begin();
    this.hello();
  }

  /** @param {any} message */
  send(message, patience, buffers) {
    this.link.wire.send(message, patience, buffers);
  }

  hello() {
    this.send({ type: 'hello' }, LONG_PATIENCE);
  }

  say(words) {
    this.frame.footer.say(words);
  }

  /** Says in a bar what went wrong. */
  complain(key, words) {
    this.frame.note(key, words, 'bad');
  }

  #found() {
    this.hello();
    this.drafts.again();
    this.dues.again();
  }

  #take(state) {
    const first = !this.state;
    this.state = state;
    this.frame.person.show(state.person, state.names, !state.read_only);
    this.frame.heedReadOnly(state.read_only);
    this.start.element.hidden = Boolean(state.read_only);
    if (first) this.frame.useKeys(state.keys);
    this.cases.load(state.cases);
    this.#draw();
    if (first && isWholePage(this.root) && !this.root.hidden && !this.root.contains(document.activeElement)) this.leave();
    if (state.person) for (const act of this.held.splice(0)) act();
  }

  #changed(cases, gone) {
    if (!this.state) return;
    this.cases.apply(cases, gone);
    this.#draw();
  }

  #draw() {
    this.list.draw();
    this.frame.turn(this.cases.size ? 'cases' : 'empty');
    this.frame.header.count(this.list.shown, this.cases.size, this.state.desk);
    this.frame.showKeys();
  }

  #closed(words) {
    this.frame.closed.say(words);
    this.frame.turn('closed');
    if (isWholePage(this.root) && !this.root.hidden) this.leave();
  }

  #narrow(words) {
    this.cases.narrow(words);
    if (this.state) this.#draw();
  }

  /** Puts the keyboard on the chosen case or, where there is none, on what can be done without one. */
  focusList() {
    if (this.list.focus()) return;
    const { footer, closed } = this.frame;
    const next = [closed.element.querySelector('button'), this.start.choose, footer.toggle].find((node) => !node.closest('[hidden]'));
    next.focus({ preventScroll: true });
  }

  /** Opens the chosen case. */
  open(role) {
    if (this.list.chosen) this.onEnter(`${role}:${this.list.chosen}`);
  }

  /** Does what needs a name, at once or as soon as there is one. */
  named(act) {
    if (!this.mayAct()) return undefined;
    if (this.state?.person) return act();
    this.held.push(act);
    return this.frame.person.insist();
  }

  /** Whether anything can be saved; says so where nothing can. */
  mayAct() {
    const why = this.state?.read_only;
    if (why) this.say(`Nothing can be saved here because ${why}`);
    return !why;
  }

  #opened({ case: id, taken }, draft) {
    this.nearly.drop(draft);
    this.start.clear(draft);
    this.send({ type: 'ping' });
    if (draft.last) this.onEnter(`check:${id}`);
    else this.say(`${draft.name} ${taken ? 'is its new draft' : 'is open'}`);
  }

  #error(answer) {
    if (this.drafts.refused(answer)) return;
    this.dues.refused(answer);
    this.complain(answer.entry_id ?? 'error', answer.entry_id ? `Not saved. ${answer.words}` : answer.words);
  }

  hide() {
    this.root.hidden = true;
  }

  /** Shows the list again, with the case that was left as the chosen one. */
  show(left) {
    this.root.hidden = false;
    this.list.choose(left);
    if (this.state) this.#changed([], []);
    this.leave();
    this.hello();
  }

  close() {
    this.reports.close();
    this.link.close();
    this.frame.close();
  }
}
