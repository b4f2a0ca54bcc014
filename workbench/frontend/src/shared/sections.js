/**
 * The sections of an article and how far the claims of each are: by its headings, without any by parts of the text.
 * Offsets count UTF-16 units.
 * @module
 */
import { isDone, isOf, shownFinding } from './words.js';

/** About how long a part of a text without headings is, in UTF-16 units: some 300 words. */
const PART = 1800;

/** How many words of a part stand in its name. */
const NAMED = 5;

/** @typedef {{start: number, end: number, title: string}} Section - The title is empty before the first heading. */

/**
 * @param {import('./blocks.js').Block[]} blocks
 * @param {string} text
 * @returns {Section[]} In text order, together the whole text; at least one.
 */
export function sectionsIn(blocks, text) {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const starts = headings.length ? headings.map(({ start, end }) => ({ start, title: flat(text.slice(start, end)) })) : partsOf(blocks, text);
  const all = starts[0]?.start === 0 ? starts : [{ start: 0, title: '' }, ...starts];
  return all.map((one, place) => ({ ...one, end: all[place + 1]?.start ?? text.length }));
}

/** A part begins with a paragraph, the first after so many characters. */
function partsOf(blocks, text) {
  const parts = [];
  let next = PART;
  for (const { kind, start, end, continues } of blocks) {
    if (kind !== 'paragraph' || continues || start < next || text.length - start < PART / 2) continue;
    parts.push({ start, title: `${flat(text.slice(start, end)).split(' ').slice(0, NAMED).join(' ')} …` });
    next = start + PART;
  }
  return parts;
}

const flat = (words) => words.replace(/\s+/gu, ' ').trim();

/**
 * How far each section is.
 * @param {Section[]} sections
 * @param {import('./claims.js').Claim[]} claims - In text order.
 * @param {(claim: import('./claims.js').Claim) => boolean} isOpen - Whether the claim still wants something of whoever is
 *   at the desk.
 * @returns {(Section & {claims: import('./claims.js').Claim[], done: number, wrong: number, open: number})[]} Without
 *   sections that hold no claim.
 */
export function standingOf(sections, claims, isOpen) {
  let at = 0;
  const standing = sections.map((section) => {
    const from = at;
    while (at < claims.length && claims[at].start < section.end) at += 1;
    const own = claims.slice(from, at);
    const of = (test) => own.filter(test).length;
    return { ...section, claims: own, done: of(isDone), wrong: of((claim) => isOf(shownFinding(claim)) === 'inaccurate'), open: of(isOpen) };
  });
  return standing.filter((section) => section.claims.length);
}

/** "12 of 31 done · 2 inaccurate · 4 open"; only what there is. */
export function standingInWords({ claims, done, wrong, open }, openWords = 'open') {
  return [`${done} of ${claims.length} done`, wrong && `${wrong} inaccurate`, open && `${open} ${openWords}`].filter(Boolean).join(' · ');
}
