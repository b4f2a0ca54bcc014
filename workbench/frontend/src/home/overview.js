/**
 * The list of cases with all that stands around it: header, bars, the place for a new case, bottom line, keys.
 * @module
 */
import { Bars } from '../shared/bars.js';
import { make } from '../shared/dom.js';
import { fitHeight, isWholePage } from '../shared/fitting.js';
import { Footer } from '../shared/footer.js';
import { Help } from '../shared/help.js';
import { holdFocus } from '../shared/holding.js';
import { listen } from '../shared/keys.js';
import { showKeys, useOwnKeys } from '../shared/ownkeys.js';
import { PersonQuestion } from '../shared/person.js';
import { SavedLine } from '../shared/saved.js';
import { followTheme } from '../shared/theme.js';
import { LONG_PATIENCE } from '../shared/wire.js';
import { Cases, UNTITLED } from './cases.js';
import { commandsOf } from './commands.js';
import { Drafts } from './drafts.js';
import { DueDates } from './duedates.js';
import { HomeHeader } from './header.js';
import { Link } from './link.js';
import { CaseList } from './list.js';
import { Nearly } from './nearly.js';
import { Reports } from './reports.js';
import { NewCase } from './start.js';

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
    this.person = new PersonQuestion('home', (name) => this.link.send({ type: 'person', name }, LONG_PATIENCE), leave);
    this.header = new HomeHeader(this.person.button, { search: (words) => this.#narrow(words), leave });
    this.search = this.header.search;
    this.bars = new Bars();
    this.bars.element.hidden = true;
    this.start = new NewCase({ take: (given, dates) => this.named(() => this.drafts.take(given, dates)), leave });
    const acts = { open: (id, role) => this.onEnter(`${role}:${id}`), report: (...how) => this.#report(...how), due: (id, due) => this.named(() => this.dues.set(id, due)) };
    this.list = new CaseList(this.cases, acts);
    this.nearly = new Nearly({ settle: (draft, take) => this.drafts.settle(draft, take), leave: (draft) => this.drafts.leave(draft), refocus: leave });
  }

  #build(el) {
    const commands = commandsOf(this);
    this.commands = commands;
    this.saved = new SavedLine();
    this.footer = new Footer(commands, this.saved.element);
    this.help = new Help(commands, this.leave);
    this.closed = make('div.fc-closed', { role: 'alert', hidden: true });
    this.work = make('div.fc-work.fc-home', {}, this.list.element, this.start.element);
    const parts = [this.header.element, this.person.element, this.bars.element, this.nearly.element, this.closed, this.work, this.footer.element, this.help.element];
    this.root = make('div.fc-desk', { role: 'group', 'aria-label': 'Home of the desk', data: { home: 'loading' } }, ...parts);
    showKeys(this.root, commands);
    this.start.listen(this.root);
    el.append(this.root);
    const holding = holdFocus(this.root, { refocus: () => this.root.hidden || this.leave(), heed: (hasFocus) => this.footer.heed(hasFocus) });
    this.stops = [listen(this.root, commands, this.leave, () => !this.footer.keysOff), followTheme(this.root), holding];
    requestAnimationFrame(() => this.root.isConnected && this.stops.push(fitHeight(this.root)));
  }

  #connect() {
    const say = (words) => this.footer.say(words);
    const send = (...message) => this.link.send(...message);
    this.reports = new Reports(this.model, { say, failed: (words) => this.complain('report', words) });
    this.dues = new DueDates({ send, saved: this.saved, say, connected: () => this.link.connected });
    this.drafts = new Drafts({
      ...{ send, most: () => this.state?.most ?? Infinity, say: (words) => this.start.say(words) },
      ...{ failed: (draft, words) => this.#unread(draft, words), opened: (answer, draft) => this.#opened(answer, draft) },
      similar: (answer, draft) => this.#nearly(answer, draft),
    });
    const { drafts, dues } = this;
    const handlers = {
      home: (answer) => this.#take(answer),
      cases: ({ cases, gone }) => this.#changed(cases, gone),
      closed: ({ words }) => this.#showClosed(words),
      got: (answer) => drafts.got(answer),
      opened: (answer) => drafts.opened(answer),
      similar: (answer) => drafts.similar(answer),
      saved: (answer) => dues.recorded(answer),
      no_room: (answer) => this.onNoRoom(answer),
      error: (answer) => this.#error(answer),
    };
    this.link = new Link(this.model, { root: this.root, bars: this.bars, refocus: this.leave, handlers, onFound: () => this.#found() });
  }

  begin() {
    this.link.begin();
    this.link.send({ type: 'hello' }, LONG_PATIENCE);
  }

  #found() {
    this.link.send({ type: 'hello' }, LONG_PATIENCE);
    this.drafts.again();
    this.dues.again();
  }

  #take(state) {
    const first = !this.state;
    this.state = state;
    this.closed.hidden = true;
    this.work.hidden = false;
    this.person.show(state.person, state.names);
    if (first) this.#useKeys(state.keys);
    this.cases.load(state.cases);
    this.#draw();
    if (first && isWholePage(this.root) && !this.root.hidden && !this.root.contains(document.activeElement)) this.leave();
    if (state.person) for (const act of this.held.splice(0)) act();
  }

  #useKeys({ own, problem, file }) {
    const wrong = problem ? [problem] : useOwnKeys(this.commands, own).map((words) => `Your own keys: ${words}.`);
    showKeys(this.root, this.commands);
    this.help.draw(file);
    if (wrong.length) this.#note('keys', wrong.join(' '));
  }

  #changed(cases, gone) {
    if (!this.state) return;
    this.cases.apply(cases, gone);
    this.#draw();
  }

  #draw() {
    this.list.draw();
    this.root.dataset.home = this.cases.size ? 'cases' : 'empty';
    this.header.count(this.list.list.children.length, this.cases.size, this.state.desk);
    showKeys(this.root, this.commands);
  }

  #narrow(words) {
    this.cases.narrow(words);
    if (this.state) this.#draw();
  }

  /** Puts the keyboard on the chosen case or, where there is none, on the place for a draft. */
  focusList() {
    if (!this.list.focus()) this.start.choose.focus({ preventScroll: true });
  }

  /** Opens the chosen case. */
  open(role) {
    if (this.list.chosen) this.onEnter(`${role}:${this.list.chosen}`);
  }

  /** Does what needs a name, at once or as soon as there is one. */
  named(act) {
    if (this.state?.person) return act();
    this.held.push(act);
    return this.person.insist();
  }

  #opened({ case: id, taken }, draft) {
    this.nearly.drop(draft);
    this.start.clear(draft);
    this.link.send({ type: 'ping' });
    if (draft.last) this.onEnter(`check:${id}`);
    else this.footer.say(`${draft.name} ${taken ? 'is its new draft' : 'is open'}`);
  }

  #nearly(answer, draft) {
    this.start.clear(draft);
    this.nearly.show(answer, draft);
  }

  #unread(draft, words) {
    this.start.complain(`${draft.file ? `“${draft.name}”` : 'It'} was not opened. ${words}`);
  }

  #report(id, to, how = {}) {
    this.reports.ask(id, this.cases.get(id)?.title ?? UNTITLED, { type: 'report', to, include: 'all', ...how });
  }

  #error(answer) {
    if (this.drafts.refused(answer)) return;
    this.dues.refused(answer);
    this.complain(answer.entry_id ?? 'error', answer.entry_id ? `Not saved. ${answer.words}` : answer.words);
  }

  /** The desk itself cannot be opened: that is all there is to say, and to try again. */
  #showClosed(words) {
    const again = make('button.fc-button.fc-strong', { type: 'button', text: 'Try again', on: { click: () => this.link.send({ type: 'hello' }, LONG_PATIENCE) } });
    this.closed.replaceChildren(make('h3', { text: 'The desk cannot be opened' }), make('p', { text: words }), make('p.fc-soft', { text: 'Nothing was changed. When the cause is gone, try again.' }), make('div.fc-row', {}, again));
    this.closed.hidden = false;
    this.work.hidden = true;
    this.root.dataset.home = 'closed';
  }

  /** Says in a bar what went wrong. */
  complain(key, words) {
    this.#note(key, words, 'bad');
  }

  #note(key, words, tone) {
    this.bars.show({ key, tone, words, button: 'Close', act: () => this.bars.drop(key, this.leave) });
  }

  hide() {
    this.root.hidden = true;
  }

  /** Shows the list again, with the case that was left as the chosen one. */
  show(left) {
    this.root.hidden = false;
    this.cases.sort();
    this.list.choose(left);
    if (this.state) this.#draw();
    this.leave();
    this.link.send({ type: 'hello' }, LONG_PATIENCE);
  }

  close() {
    for (const stop of this.stops.splice(0)) stop();
    this.reports.close();
    this.link.close();
    this.root.remove();
  }
}
