/**
 * Notes, decisions and conflicts as both desks show them, and lists that are filled with such boxes.
 * @module
 */
import { make, match } from './dom.js';
import { visible } from './hidden.js';
import { shortTime } from './saved.js';

/** One note. */
export const noteBox = ({ text, by, at }) => signed('Note', text, by, at);

/** One decision of the editor, in words. */
export function decisionBox({ decision, wording, reason, overrules, by, at }) {
  const outcome = decision.replaceAll('_', ' ');
  const parts = [overrules ? `verdict overruled, ${outcome}` : outcome, wording && `: “${wording}”`, reason && `. ${reason}`];
  return signed('Decision', parts.filter(Boolean).join(''), by, at);
}

/** What the lint remarks on how the claim was checked: quiet words. */
export const remarkBox = (words) => make('li.fc-remark.fc-soft', { text: words });

/** A late act that nobody has settled. */
export const conflictBox = ({ by, words }) => make('li.fc-conflict', { text: visible(`Not settled: ${by} ${words}`) });

function signed(what, words, by, at) {
  return make('li.fc-note', {}, make('span', { text: visible(words) }), make('div.fc-soft', { text: `${what} · ${by}, ${shortTime(at)}` }));
}

/**
 * Fills a list with boxes; an empty list is not shown.
 * @template T
 * @param {HTMLElement} list
 * @param {T[]|undefined} items
 * @param {(item: T) => HTMLElement} build
 * @param {(item: T) => string} [keyOf]
 */
export function fillList(list, items, build, keyOf = (item) => item.id) {
  match(list, items ?? [], keyOf, build);
  list.hidden = !items?.length;
}
