/**
 * Which words no claim covers and nobody has marked as "nothing to check", by section. Offsets count UTF-16 units.
 * @module
 */
import { sectionsIn } from '../shared/sections.js';
import { wordsIn } from './words.js';

/** Sentences that hold no claims by their nature; their words are not counted. */
const FURNITURE = new Set(['heading', 'boilerplate']);

/**
 * @typedef {Object} Bare - A sentence without a claim that nobody has marked.
 * @property {number} start
 * @property {number} end
 * @property {string} why - Why there is none, in words.
 */

/**
 * @typedef {Object} Section
 * @property {string} title - Its heading, or the first words of a part; empty before the first.
 * @property {number} words
 * @property {number} covered - Words in claims or marked sentences.
 * @property {Bare[]} bare
 * @property {{start: number, end: number}[]} runs - Words in a row that nobody has covered.
 */

/**
 * @param {{text: string, blocks: import('../shared/blocks.js').Block[], stretches: {start: number, end: number}[],
 *   passages: any[][], marked: number[][]}} given - `stretches` of all claims; `passages` and `marked` as the kernel
 *   gives them.
 * @returns {Section[]} In text order, without those that have no words to check.
 */
export function sectionsOf({ text, blocks, stretches, passages, marked }) {
  const read = marked.map(([start, end]) => ({ start, end }));
  const covers = coverOf([...stretches, ...read]);
  const sections = sectionsIn(blocks, text).map(({ start, title }) => ({ start, title, words: 0, covered: 0, bare: [], runs: [] }));
  for (const [start, end, claims, why] of passages) {
    if (FURNITURE.has(why)) continue;
    const section = sections.findLast((one) => one.start <= start);
    count(section, text, { start, end }, covers);
    const isRead = read.some((one) => one.start <= start && end <= one.end);
    if (!claims && !isRead) section.bare.push({ start, end, why });
  }
  return sections.filter(({ words }) => words);
}

function count(section, text, { start, end }, covers) {
  let run = null;
  for (const word of wordsIn(text, start, end)) {
    section.words += 1;
    if (covers(word)) {
      section.covered += 1;
      run = null;
    } else if (run) run.end = word.end;
    else section.runs.push((run = { ...word }));
  }
}

/** Whether a word lies in any of the stretches, which may lie in one another; asked for words in text order. */
function coverOf(stretches) {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const joined = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  let at = 0;
  return (word) => {
    while (joined[at] && joined[at].end <= word.start) at += 1;
    return Boolean(joined[at]) && joined[at].start < word.end;
  };
}

/** "83 % of the words are covered. 7 sentences are not." */
export function inWords(sections) {
  const sum = (of) => sections.reduce((total, section) => total + of(section), 0);
  const [words, covered, bare] = [sum((one) => one.words), sum((one) => one.covered), sum((one) => one.bare.length)];
  const share = `${percent(covered, words)} of the words are covered.`;
  if (!bare) return `${share} No sentence is left.`;
  return `${share} ${bare} ${bare === 1 ? 'sentence has' : 'sentences have'} no claim.`;
}

export const percent = (part, whole) => `${whole ? Math.floor((100 * part) / whole) : 100} %`;
