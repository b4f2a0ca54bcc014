/**
 * Above the list: search, go to a number, the filter, and how many claims are shown.
 * @module
 */
import { cap, make, setAttribute, setText } from './dom.js';
import { everything } from './filter.js';
import { FilterPanel } from './filterpanel.js';
import { textField } from './form.js';
import { enterAndEscape } from './keys.js';
import { Panels } from './panels.js';

export class Finder {
  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.words = textField({ type: 'search', 'aria-label': 'Search the claims', placeholder: 'Search' });
    this.number = textField({ inputmode: 'numeric', 'aria-label': 'Go to claim number', placeholder: 'No.' });
    this.shown = make('span.fc-soft', { 'aria-live': 'polite' });
    const all = make('button.fc-button', { type: 'button', text: 'Show all', on: { click: () => this.showAll() } });
    this.narrowed = make('div.fc-list-buttons.fc-narrowed', { hidden: true }, this.shown, all);
    this.panels = new Panels(desk.leave);
    this.panel = new FilterPanel(desk.store, { onPick: (criteria) => this.#set(criteria), onClose: () => this.panels.close() });
    this.filterButton = this.panels.button('Filter', 'filter', this.panel);
    this.#build();
    this.#listen();
  }

  #build() {
    const search = make('div.fc-search', {}, field(this.words, 'search'), field(this.number, 'go_to'));
    this.row = make('div.fc-list-buttons', {}, this.filterButton);
    this.element = make('div.fc-finder', {}, search, this.row, this.narrowed, this.panels.element);
    this.desk.list.element.prepend(this.element);
  }

  #listen() {
    this.words.addEventListener('input', () => this.#set({ words: this.words.value }));
    const escape = () => {
      this.words.value = '';
      this.#set({ words: '' });
      this.desk.leave();
    };
    enterAndEscape(this.words, { enter: () => this.#goToFirst(), escape });
    enterAndEscape(this.number, { enter: () => this.#goToNumber(), escape: () => this.#leaveNumber() });
  }

  /** Further buttons and panels of a desk. */
  add(button) {
    this.row.append(button);
  }

  search() {
    this.words.focus();
    this.words.select();
  }

  go() {
    this.number.focus();
    this.number.select();
  }

  filter() {
    this.panels.open(this.panel);
  }

  /** Everything is shown again. */
  showAll() {
    this.words.value = '';
    this.#set(everything());
    this.desk.leave();
  }

  #set(criteria) {
    this.desk.filter.set(criteria);
    this.refresh();
    this.desk.list.draw();
    if (this.desk.chosen) this.desk.list.bring(this.desk.chosen);
  }

  /** Says how many claims are shown. */
  refresh() {
    const { filter, list, store } = this.desk;
    const [count, total] = [list.shown().length, list.claims().length];
    this.narrowed.hidden = !filter.on;
    setText(this.shown, filter.on ? `${count} of ${total} claims` : '');
    setAttribute(this.filterButton, 'data-on', filter.count > 0);
    this.panel.offer(filter.criteria, store.list, this.desk.state.people ?? []);
  }

  #goToFirst() {
    const [first] = this.desk.list.shown();
    if (!first) return this.desk.say('No claim has these words');
    this.desk.choose(first.id, 'key');
    return this.desk.leave();
  }

  #goToNumber() {
    const number = Number(this.number.value);
    this.#leaveNumber();
    this.desk.goTo(number);
  }

  #leaveNumber() {
    this.number.value = '';
    this.desk.leave();
  }
}

/** A field with the cap of the key that goes there. */
const field = (control, command) => make('div.fc-capped', {}, control, cap(command));
