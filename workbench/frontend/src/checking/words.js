/**
 * Words of the text and stretches of them, for claims that a person marks. Offsets count UTF-16 units.
 * @module
 */

const WORD = /[\p{Sc}#]?[\p{L}\p{N}\p{M}]+(?:[’'.,:/-][\p{L}\p{N}\p{M}]+)*[%°]?|\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}]*/gu;

/** @typedef {{start: number, end: number}} Stretch */

/**
 * The words that lie in a stretch of the text.
 * @returns {Stretch[]}
 */
export function wordsIn(text, start = 0, end = text.length) {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/**
 * Moves one edge of a stretch by a word; it never holds less than one word.
 * @param {Stretch[]} words - Of the whole text.
 * @param {Stretch} stretch
 * @param {"start"|"end"} side
 * @param {1|-1} by
 * @returns {Stretch}
 */
export function moveEdge(words, stretch, side, by) {
  const edge = stretch[side];
  const word = by > 0 ? words.find((one) => one[side] > edge) : words.findLast((one) => one[side] < edge);
  const moved = { ...stretch, [side]: word?.[side] ?? edge };
  return words.some((one) => moved.start <= one.start && one.end <= moved.end) ? moved : stretch;
}

/** One word, the next after a stretch or the one before it; the stretch itself where there is none. */
export function nextWord(words, stretch, by) {
  const word = by > 0 ? words.find(({ start }) => start >= stretch.end) : words.findLast(({ end }) => end <= stretch.start);
  return word ? { ...word } : stretch;
}
