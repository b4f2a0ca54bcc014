/**
 * Progress by section, under the counts of the header: a bar and words for each; a click or Enter goes there.
 * @module
 */
import { make, match, setAttribute, setText } from './dom.js';
import { Menu } from './menu.js';
import { sectionsIn, standingInWords, standingOf } from './sections.js';

export class SectionList extends Menu {
  /**
   * @param {import('./desk.js').Desk} desk
   * @param {HTMLElement} button - What opens it.
   */
  constructor(desk, button) {
    super(button, 'Progress by section', desk.leave);
    Object.assign(this, { desk, sections: [] });
    this.element.classList.add('fc-sections');
  }

  /** Opens the list on the section of the chosen claim. */
  show(open) {
    super.show(open);
    this.refresh();
  }

  turn() {
    if (this.desk.store.list.length) return super.turn();
    return this.desk.say('There are no claims yet');
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
    this.close();
    this.desk.choose((claims.find((claim) => this.desk.isWanted(claim)) ?? claims[0]).id, 'key');
  }
}
