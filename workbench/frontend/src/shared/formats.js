/**
 * What can be exported: the formats, which claims, for whom. The names are those of the library.
 * @module
 */

/** @typedef {{to: string, words: string, about: string, tracks?: boolean}} ExportFormat - `tracks`: has tracked changes. */

/** @type {ExportFormat[]} */
export const FORMATS = [
  { to: 'docx', words: 'Word file with comments', about: 'the draft itself, a comment on the exact words of each claim', tracks: true },
  { to: 'annotated', words: 'Annotated article, as a web page', about: 'the article with notes in the margin, to read and print' },
  { to: 'html', words: 'Report, as a web page', about: 'every claim with its sources, what is open first' },
  { to: 'csv', words: 'Table of claims, CSV', about: 'for Excel and the like, one row a claim' },
  { to: 'jsonl', words: 'Data, JSON Lines', about: 'for other programs' },
];

/** Which claims. */
export const INCLUDE = [
  ['all', 'All claims'],
  ['problems', 'Only claims that are not done'],
  ['queries', 'Only questions to the author'],
];

/** For whom. */
export const FOR_WHOM = [
  ['public', 'For the public: leaves confidential sources out'],
  ['internal', 'Internal: names confidential sources'],
];

/** What is said where a report names confidential sources. */
export const WARNING = 'Do not pass this file on: it names confidential sources.';

/** @typedef {{to: string, include: string, public: boolean, tracked: boolean}} Choice */

/** @type {Choice} */
export const FIRST_CHOICE = { to: 'docx', include: 'all', public: true, tracked: false };

/** One press for the file that goes to the author. @type {Choice} */
export const TO_AUTHOR = { to: 'docx', include: 'queries', public: true, tracked: false };

/** @returns {ExportFormat} */
export const formatOf = (to) => FORMATS.find((one) => one.to === to) ?? FORMATS[0];

/** A choice that was kept, as far as it still makes sense. @returns {Choice} */
export function madeValid(kept) {
  const { tracks, to } = formatOf(kept?.to);
  const include = INCLUDE.some(([value]) => value === kept?.include) ? kept.include : FIRST_CHOICE.include;
  return { to, include, public: kept?.public !== false, tracked: Boolean(tracks && kept?.tracked) };
}
