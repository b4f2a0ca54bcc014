/**
 * Progress by section, under the counts of the header: a bar and words for each; a click or Enter goes there.
 * @module
 */
import { make, match, setAttribute, setText } from './dom.js';
import { sectionsIn, standingInWords, standingOf } from './sections.js';

export class SectionList {
  /**
   * @param {import('./desk.js').Desk} desk
   * @param {HTMLElement} button - What opens it.
   */
  constructor(desk, button) {
    Object.assign(this, { desk, button, sections: [] });
    this.element = make('div.fc-menu.fc-sections', { role: 'group', 'aria-label': 'Progress by section', hidden: true });
    button.addEventListener('click', () => this.turn());
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    const left = (event) => event.relatedTarget && !this.element.contains(event.relatedTarget) && event.relatedTarget !== button && this.#show(false);
    this.element.addEventListener('focusout', left);
  }

  /** Opens the list on the section of the chosen claim, or closes it. */
  turn() {
    if (!this.element.hidden) return this.#leave();
    this.#show(true);
    this.refresh();
    const here = this.element.querySelector('[aria-current]') ?? this.element.firstElementChild;
    return here ? here.focus() : this.#leave('There are no claims yet');
  }

  /** Brings bars and words up to date while they are seen. */
  refresh() {
    if (this.element.hidden) return;
    const { store, article } = this.desk;
    this.sections = standingOf(sectionsIn(article.blocks, store.text), store.list, (claim) => this.desk.isWanted(claim));
    match(this.element, this.sections, ({ start }) => String(start), ({ start }) => this.#build(start), (node, section) => this.#update(node, section));
  }

  #build(start) {
    const bar = make('span.fc-count-bar', { 'aria-hidden': 'true' }, make('i.fc-done'), make('i.fc-wrong'));
    return make('button', { type: 'button', on: { click: () => this.#go(start) } }, make('b'), bar, make('span.fc-soft'));
  }

  #update(node, section) {
    const [title, bar, words] = node.children;
    setText(title, section.title || 'Beginning');
    setText(words, standingInWords(section, this.desk.wantedWords));
    const share = (count) => `${(100 * count) / section.claims.length}%`;
    [section.done, section.wrong].forEach((count, place) => (bar.children[place].style.width = share(count)));
    setAttribute(node, 'aria-current', section.claims.some(({ id }) => id === this.desk.chosen) ? 'true' : null);
  }

  /** Goes to the first claim there that is still wanted, else to the first. */
  #go(start) {
    const { claims } = this.sections.find((section) => section.start === start);
    this.#leave();
    this.desk.choose((claims.find((claim) => this.desk.isWanted(claim)) ?? claims[0]).id, 'key');
  }

  #heard(event) {
    const items = [...this.element.children];
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === 'Escape') this.#leave();
    else if (step) items[Math.max(0, Math.min(items.length - 1, items.indexOf(document.activeElement) + step))].focus();
    else return;
    event.preventDefault();
  }

  #leave(words) {
    this.desk.leave();
    this.#show(false);
    if (words) this.desk.say(words);
  }

  #show(open) {
    this.element.hidden = !open;
    setAttribute(this.button, 'aria-expanded', String(open));
  }
}
