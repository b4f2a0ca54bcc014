/**
 * The article's blocks as elements: each kind in the shape that a reader expects.
 * @module
 */
import { make } from './dom.js';

/** @typedef {{kind: string, start: number, end: number, level: number, continues: boolean}} Block */

const SHAPES = {
  title: () => make('h3.fc-title'),
  standfirst: () => make('p.fc-standfirst'),
  heading: () => make('h4.fc-heading'),
  paragraph: () => make('p'),
  'list item': () => make('li'),
  'table cell': () => make('td'),
  caption: () => make('p.fc-caption'),
  quote: () => make('blockquote'),
  furniture: () => make('p.fc-furniture'),
};

/** Blocks from the kernel's compact rows. */
export const blocksFrom = (rows) =>
  rows.map(([kind, start, end, level, continues]) => ({ kind, start, end, level, continues: Boolean(continues) }));

/**
 * Puts an element for every block into `column`, list items into lists and cells into tables.
 * @param {Element} column
 * @param {Block[]} blocks
 * @param {string} text
 * @returns {HTMLElement[]} One element a block, in order.
 */
export function layOut(column, blocks, text) {
  let [group, before] = [null, null];
  return blocks.map((block, place) => {
    const element = SHAPES[block.kind]?.() ?? make('p');
    if (block.continues) element.classList.add('fc-continues');
    if (block.continues) before?.classList.add('fc-continued');
    before = element;
    group = groupFor(block, group, column, text, blocks[place - 1]);
    (group ?? column).append(element);
    return element;
  });
}

function groupFor(block, group, column, text, before) {
  if (block.kind === 'list item') {
    if (before?.kind === 'list item') return group;
    return put(column, make('ul', { class: hasBullet(text, block) ? 'fc-own-bullets' : null }));
  }
  if (block.kind !== 'table cell') return null;
  if (before?.kind !== 'table cell') return put(put(put(column, make('table')), make('tbody')), make('tr'));
  return block.level !== before.level ? put(group.parentElement, make('tr')) : group;
}

/** A draft in plain text brings its own bullets; a second one would only be in the way. */
const hasBullet = (text, block) => /^[*•·–-]|^\d+[.)]/u.test(text.slice(block.start, block.start + 4));

function put(parent, child) {
  parent.append(child);
  return child;
}
