/**
 * What is said of an import, in plain English.
 * @module
 */

/** @typedef {{placed: number, unsure: number, lost: number, added: number, recorded: number, already: number}} SheetCounts */

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** @param {number} number */
export const rowsInWords = (number) => count(number, 'row', 'rows');

/** @param {SheetCounts} found */
export function foundWords({ placed, unsure, lost, already }) {
  const parts = [`${placed} placed`, unsure && `${unsure} unsure`, lost && `${lost} not placed`].filter(Boolean).join(', ');
  return `${parts}. Nothing is recorded yet.${already ? ` The case has ${already} of the sheet's acts already; they are not added again.` : ''}`;
}

/** @param {SheetCounts} done */
export function doneWords({ placed, unsure, lost, added, recorded, already }) {
  const did = `${rowsInWords(placed)} imported: ${count(recorded, 'act', 'acts')} recorded, ${count(added, 'new claim', 'new claims')}`;
  const out = unsure + lost ? `; ${rowsInWords(unsure + lost)} left out` : '';
  return `${did}${out}${already ? `; ${already} were there already` : ''}.`;
}
