/**
 * The paragraphs of two drafts as rows: what happened to each, and which of them can be folded away.
 * @module
 */

/** How many rows in which nothing happened stay on either side of one in which something did. */
const AROUND = 1;

/** Fewer rows than this are not worth folding. */
const LEAST = 4;

/**
 * @typedef {Object} Row
 * @property {{start: number, end: number, text: string}|null} was - The paragraph of the draft before.
 * @property {{start: number, end: number, text: string}|null} is - That of the new draft.
 * @property {"same"|"edited"|"out"|"in"|"away"|"here"|"alone"} change - "away" and "here" are the two places of a moved one;
 *   "alone" where one draft is shown by itself.
 * @property {string} kind - What it is to the reader, such as "heading".
 * @property {boolean} marked - Whether a claim that was touched stands in it.
 */

/**
 * @param {import('../shared/protocol.js').DraftsShown} shown
 * @param {{was: {start: number, end: number}[], is: {start: number, end: number}[]}} marks
 * @returns {Row[]}
 */
export function rowsOf({ rows, old, new: young, alone = false }, marks) {
  return rows.map(([from, to, start, end, moved, kind]) => {
    const was = from < 0 ? null : { start: from, end: to, text: old.text.slice(from, to) };
    const is = start < 0 ? null : { start, end, text: young.text.slice(start, end) };
    const marked = touches(was, marks.was) || touches(is, marks.is);
    return { was, is, change: alone ? 'alone' : changeOf(was, is, moved), kind, marked };
  });
}

function changeOf(was, is, moved) {
  if (was && is) return was.text === is.text ? 'same' : 'edited';
  if (moved) return was ? 'away' : 'here';
  return was ? 'out' : 'in';
}

export const touches = (span, marks) => Boolean(span) && marks.some((mark) => mark.start < span.end && span.start < mark.end);

/**
 * Groups rows: those that are shown one by one, and runs in which nothing happened.
 * @param {Row[]} rows
 * @returns {(Row|Row[])[]}
 */
export function folded(rows) {
  const groups = [];
  let run = [];
  const flush = () => {
    if (run.length < LEAST + 2 * AROUND) groups.push(...run);
    else groups.push(...run.slice(0, AROUND), run.slice(AROUND, -AROUND), ...run.slice(-AROUND));
    run = [];
  };
  for (const row of rows) {
    if (row.change === 'same' && !row.marked) run.push(row);
    else {
      flush();
      groups.push(row);
    }
  }
  flush();
  return groups;
}
