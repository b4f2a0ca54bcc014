/**
 * The difference between two wordings, word by word.
 * @module
 */
import { make } from './dom.js';
import { visible } from './hidden.js';

/** Beyond this many words on either side the difference is shown as one piece out, one piece in. */
const MOST_WORDS = 400;

/** @typedef {{mark: "same"|"del"|"ins", words: string}} Part */

/**
 * @param {string} before
 * @param {string} after
 * @returns {Part[]} In reading order; joined, "same" and "del" give `before`, "same" and "ins" give `after`.
 */
export function difference(before, after) {
  const [old, young] = [words(before), words(after)];
  if (Math.max(old.length, young.length) > MOST_WORDS) return tidy([['del', before], ['ins', after]]);
  return tidy(walk(old, young, lengths(old, young)));
}

const words = (text) => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

/** The length of the longest common run of words from each pair of places on. */
function lengths(old, young) {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      table[i][j] = old[i] === young[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function walk(old, young, table) {
  const parts = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) parts.push(['same', old[(j += 1, i++)]]);
    else if (j === young.length || (i < old.length && table[i + 1][j] >= table[i][j + 1])) parts.push(['del', old[i++]]);
    else parts.push(['ins', young[j++]]);
  }
  return parts;
}

/** Neighbours of one mark become one part; what goes out stands before what comes in. */
function tidy(pairs) {
  const parts = [];
  let changed = { del: '', ins: '' };
  const flush = () => {
    for (const mark of ['del', 'ins']) if (changed[mark]) parts.push({ mark, words: changed[mark] });
    changed = { del: '', ins: '' };
  };
  for (const [mark, piece] of pairs) {
    if (mark !== 'same') changed[mark] += piece;
    else if (/^\s+$/u.test(piece) && changed.del && changed.ins) [changed.del, changed.ins] = [changed.del + piece, changed.ins + piece];
    else {
      flush();
      if (parts.at(-1)?.mark === 'same') parts.at(-1).words += piece;
      else parts.push({ mark, words: piece });
    }
  }
  flush();
  return parts;
}

/**
 * Shows the difference with some of the sentence around it.
 * @param {Element} node - Its content is replaced.
 * @param {{lead: string, before: string, after: string, tail: string}} change
 */
export function showDifference(node, { lead, before, after, tail }) {
  showParts(node, { lead, tail, parts: difference(before, after) });
}

/**
 * Shows parts of a sentence, each in the element that its mark names, with what stands around them.
 * @param {Element} node - Its content is replaced.
 * @param {{lead: string, parts: {mark: string, words: string}[], tail: string}} sentence
 */
export function showParts(node, { lead, parts, tail }) {
  const nodes = parts.map(({ mark, words: piece }) => make(mark === 'same' ? 'span' : mark, { text: visible(piece) }));
  node.replaceChildren(document.createTextNode(visible(lead)), ...nodes, document.createTextNode(visible(tail)));
}

/**
 * The words of a sentence before and after a claim, at most `most` characters of each.
 * @param {string} text
 * @param {{start: number, end: number, sentence: number[]}} claim
 * @param {number} [most]
 */
export function around(text, { start, end, sentence: [from, to] }, most = Infinity) {
  const lead = flat(text.slice(from, start));
  const tail = flat(text.slice(end, Math.max(end, to)));
  return { lead: lead.length > most ? `…${lead.slice(-most)}` : lead, tail: tail.length > most ? `${tail.slice(0, most)}…` : tail };
}

const flat = (piece) => piece.replace(/\s+/gu, ' ');
