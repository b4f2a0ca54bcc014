/**
 * What a reader sees as one character is never cut in two: a family of joined pictures, a flag, a letter with accents.
 * Offsets count UTF-16 units.
 * @module
 */

/** How far around an edge the text is looked at; no character is as long. */
const AROUND = 64;

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * @param {string} text
 * @param {{start: number, end: number}} stretch
 * @returns {{start: number, end: number}} The stretch, widened where an edge lies inside a character.
 */
export function wholeCharacters(text, { start, end }) {
  return { start: beginningOf(text, start), end: endOf(text, end) };
}

function beginningOf(text, place) {
  return place >= text.length ? place : around(text, place).start;
}

function endOf(text, place) {
  const { start, end } = place >= text.length ? { start: place, end: place } : around(text, place);
  return start === place ? place : end;
}

/** The character at a place. The look begins behind white space, where there is any: never inside a character. */
function around(text, place) {
  const before = text.slice(Math.max(0, place - AROUND), place);
  const from = place - before.length + (before.search(/\s\S*$/u) + 1 || 0);
  const { index, segment } = characters.segment(text.slice(from, place + AROUND)).containing(place - from);
  return { start: from + index, end: from + index + segment.length };
}
