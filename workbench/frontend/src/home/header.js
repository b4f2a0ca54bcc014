/**
 * The line above the list: what it is, how many cases there are, the search, who is at the desk.
 * @module
 */
import { cap, make, setAttribute, setText } from '../shared/dom.js';
import { enterAndEscape } from '../shared/keys.js';
import { counted } from './words.js';

export class HomeHeader {
  /**
   * @param {HTMLElement} person - The button that says who is at the desk.
   * @param {{search: (words: string) => void, leave: () => void}} acts
   */
  constructor(person, { search, leave }) {
    this.title = make('h2', { text: 'All cases' });
    this.about = make('span.fc-about.fc-home-about');
    this.search = make('input.fc-input', { type: 'search', 'aria-label': 'Search the cases', placeholder: 'Title, state, name, date' });
    const searching = make('div.fc-capped.fc-home-search', {}, cap('search'), this.search);
    this.search.addEventListener('input', () => search(this.search.value));
    enterAndEscape(this.search, { enter: leave, escape: () => this.#clear(search, leave) });
    this.element = make('div.fc-header', {}, this.title, this.about, searching, make('div.fc-header-buttons', {}, person));
  }

  #clear(search, leave) {
    this.search.value = '';
    search('');
    leave();
  }

  /** How many there are, and where they are kept. */
  count(shown, all, desk) {
    setText(this.about, shown < all ? `${shown} of ${counted(all, 'case')}` : all ? counted(all, 'case') : '');
    setAttribute(this.about, 'title', desk);
  }
}
