/**
 * The difference between two paragraphs, word by word; what they begin and end with alike costs nothing.
 * @module
 */
import { difference } from '../shared/diff.js';

/**
 * @param {string} before
 * @param {string} after
 * @returns {import('../shared/diff.js').Part[]} In reading order; joined, "same" and "del" give `before`.
 */
export function wordDifference(before, after) {
  const head = sameHead(before, after);
  const tail = sameTail(before.slice(head), after.slice(head));
  const middle = difference(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const same = (words) => (words ? [{ mark: 'same', words }] : []);
  return [...same(before.slice(0, head)), ...middle, ...same(before.slice(before.length - tail))];
}

function sameHead(one, other) {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  while (at > 0 && inWord(one[at - 1]) && (inWord(one[at]) || inWord(other[at]))) at -= 1;
  return at;
}

function sameTail(one, other) {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  while (at > 0 && inWord(one.at(-at)) && (inWord(one.at(-1 - at)) || inWord(other.at(-1 - at)))) at -= 1;
  return at;
}

/** Halves of a surrogate pair count, so that none is cut from the other. */
const inWord = (unit) => unit !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(unit);

/**
 * Cuts a difference where claims begin and end.
 * @param {import('../shared/diff.js').Part[]} parts
 * @param {{start: number, end: number, id: string, outcome: string}[]} marks - In offsets of the draft.
 * @param {{from: number, without: string}} side - Where the paragraph begins in that draft, and the parts that it has
 *   not: "ins" for the old draft, "del" for the new one.
 * @returns {{mark: string, words: string, covering: typeof marks}[]}
 */
export function piecesOf(parts, marks, { from, without }) {
  const pieces = [];
  let at = from;
  for (const { mark, words } of parts.filter((part) => part.mark !== without)) {
    const end = at + words.length;
    const edges = [at, ...marks.flatMap((one) => [one.start, one.end]).filter((edge) => at < edge && edge < end), end];
    const cuts = [...new Set(edges)].sort((a, b) => a - b);
    for (const [place, start] of cuts.slice(0, -1).entries()) {
      const stop = cuts[place + 1];
      pieces.push({ mark, words: words.slice(start - at, stop - at), covering: marks.filter((one) => one.start < stop && start < one.end) });
    }
    at = end;
  }
  return pieces;
}
