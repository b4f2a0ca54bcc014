/**
 * The summary at the right: how many claims stand where, as bars that say their numbers in words.
 * @module
 */
import { make, match, setAttribute, setText } from '../shared/dom.js';

export class Summary {
  constructor() {
    this.rows = make('ul.fc-plain.fc-bars-of-counts', { 'aria-label': 'How the claims stand' });
    this.element = make('section.fc-summary', {}, make('h3', { text: 'How the claims stand' }), this.rows);
  }

  /** @param {[string, number, string][]} counts - Words, how many, and the look. */
  show(counts) {
    const most = Math.max(1, ...counts.map(([, count]) => count));
    match(this.rows, counts, ([words]) => words, build, (row, count) => update(row, count, most));
  }
}

function build() {
  return make('li', {}, make('span'), make('span.fc-count-bar', { 'aria-hidden': 'true' }, make('i')));
}

function update(row, [words, count, look], most) {
  setText(row.firstElementChild, `${count} ${words}`);
  setAttribute(row, 'data-look', look);
  row.lastElementChild.firstElementChild.style.width = `${(100 * count) / most}%`;
}
