/**
 * The coverage view: in place of the list the sentences that no claim covers, by section; in the article their words.
 * @module
 */
import { stretchesOf } from '../shared/claims.js';
import { cap, make, match, setAttribute, setText } from '../shared/dom.js';
import { highlight } from '../shared/highlight.js';
import { show } from '../shared/placing.js';
import { inWords, percent, sectionsOf } from './uncovered.js';

export class CoverageView {
  /**
   * @param {{button: HTMLElement, place: HTMLElement, article: import('../shared/article.js').ArticleView,
   *   store: import('../shared/claims.js').ClaimStore, ask: () => void, leave: () => void, say: (words: string) => void,
   *   mark: (span: {start: number, end: number}) => void, claim: (span: {start: number, end: number}) => void,
   *   around: () => number, commands: () => import('../shared/keys.js').Command[]}} desk - `mark` records that there is nothing to check, `claim` begins a claim on the words,
   *   `around` says where the person is in the text.
   */
  constructor(desk) {
    Object.assign(this, { desk, shown: false, current: null, ours: [], answer: null, sections: [] });
    this.words = make('p.fc-soft', { 'aria-live': 'polite' });
    this.list = make('div.fc-bare', { role: 'group', 'aria-label': 'Sentences without a claim' });
    const button = (command, words, act) => make('button.fc-button', { type: 'button', on: { click: act } }, cap(command), make('span', { text: words }));
    const nothing = button('nothing_to_check', 'Nothing to check', () => this.nothingToCheck());
    const claim = button('new_claim', 'New claim', () => this.beginClaim());
    const close = button('coverage', 'Close', () => this.turn());
    this.element = make('section.fc-coverage', { 'aria-label': 'Coverage', hidden: true }, this.words, make('div.fc-list-buttons', {}, nothing, claim, close), this.list);
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    desk.place.append(this.element);
  }

  /** Shows the view, or takes it away. */
  turn() {
    this.shown = !this.shown;
    setAttribute(this.desk.button, 'aria-pressed', String(this.shown));
    this.element.hidden = !this.shown;
    setAttribute(this.desk.place, 'data-coverage', this.shown);
    if (this.shown) return this.desk.ask();
    this.#colour([], []);
    this.current = null;
    return this.desk.leave();
  }

  /** Asks again where the view is shown: claims have come or gone. */
  refresh() {
    if (this.shown) this.desk.ask();
  }

  /** @param {import('../shared/protocol.js').Coverage} answer */
  take(answer) {
    this.answer = answer;
    if (this.shown) this.#draw();
  }

  #draw() {
    const { article, store } = this.desk;
    const hadFocus = this.element.contains(document.activeElement);
    const marked = [...this.answer.marked, ...this.ours];
    this.sections = sectionsOf({ text: store.text, blocks: article.blocks, stretches: store.list.flatMap(stretchesOf), passages: this.answer.passages, marked });
    setText(this.words, inWords(this.sections));
    match(this.list, this.sections, ({ start }) => String(start), () => this.#section(), (node, section) => this.#update(node, section));
    const bare = this.#bare();
    const here = this.current ?? { start: this.desk.around() };
    const next = bare.find(({ start }) => start >= here.start) ?? bare[0] ?? null;
    this.#choose(next, hadFocus || !this.current);
  }

  #bare() {
    return this.sections.flatMap(({ bare }) => bare);
  }

  #section() {
    const head = make('div.fc-section-head', {}, make('b'), make('span.fc-soft'), make('span.fc-count-bar', { 'aria-hidden': 'true' }, make('i')));
    return make('section', {}, head, make('ul.fc-plain'));
  }

  #update(node, { title, words, covered, bare }) {
    const [name, share, bar] = node.firstElementChild.children;
    setText(name, title || 'Beginning');
    setText(share, percent(covered, words));
    bar.firstElementChild.style.width = `${(100 * covered) / words}%`;
    match(node.lastElementChild, bare, ({ start }) => String(start), (one) => this.#sentence(one));
  }

  #sentence(one) {
    const words = make('span', { text: this.desk.store.text.slice(one.start, one.end).replace(/\s+/gu, ' ') });
    const pick = () => this.#choose(this.#bare().find(({ start }) => start === one.start), true);
    return make('li', {}, make('button.fc-pick', { type: 'button', data: { start: one.start }, on: { click: pick } }, words, make('span.fc-soft', { text: one.why })));
  }

  /** Brings a sentence into sight in both columns; nothing of it is drawn anew. */
  #choose(one, focus) {
    const runs = this.sections.flatMap((section) => section.runs);
    this.current = one;
    for (const button of this.list.querySelectorAll('.fc-pick')) setAttribute(button, 'aria-current', one && Number(button.dataset.start) === one.start ? 'true' : null);
    this.#colour(runs, one ? [one] : []);
    if (!one) return focus ? this.desk.leave() : undefined;
    this.desk.article.bringWords(one);
    const button = this.list.querySelector('[aria-current]');
    show(this.list, button);
    return focus ? button.focus({ preventScroll: true }) : undefined;
  }

  #colour(runs, current) {
    const ranges = (stretches) => stretches.flatMap(({ start, end }) => this.desk.article.rangesOf(start, end));
    highlight('uncovered', ranges(runs));
    highlight('passage', ranges(current));
  }

  /** Records that there is nothing to check in the chosen sentence and goes to the next; opens the view first. */
  nothingToCheck() {
    if (!this.shown) return this.turn();
    if (!this.current) return this.desk.say('No sentence is left');
    const { start, end } = this.current;
    this.ours.push([start, end]);
    this.desk.mark({ start, end });
    this.desk.say('Nothing to check there');
    return this.#draw();
  }

  /** The ledger has a mark, or has refused it: what it says counts. */
  settled({ start, end }) {
    this.ours = this.ours.filter(([from, to]) => from !== start || to !== end);
    this.refresh();
  }

  /** Begins a claim on the words of the chosen sentence; says whether there was one to be seen. */
  beginClaim() {
    const begins = this.shown && this.current !== null;
    if (begins) this.desk.claim(this.current);
    return begins;
  }

  #heard(event) {
    const own = this.desk.commands().find(({ keys }) => keys.includes(event.key))?.name;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? { next: 1, previous: -1 }[own];
    if (event.key === 'Escape') this.turn();
    else if (step) this.#step(step);
    else return;
    event.preventDefault();
  }

  #step(by) {
    const bare = this.#bare();
    const place = bare.findIndex(({ start }) => start === this.current?.start) + by;
    const next = bare[Math.max(0, Math.min(bare.length - 1, place))];
    if (next) this.#choose(next, true);
  }
}
