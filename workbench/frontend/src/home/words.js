/**
 * What the list says of a case, in words.
 * @module
 */
import { shortTime } from '../shared/saved.js';

const DAY = 86400000;

/** Days before it is due from which on a case is marked. */
const NEAR = 2;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How the case stands: "31 of 112 done", "with the editor", "signed off by Theo". */
export function stateWords(row) {
  if (row.signed_off) return `signed off by ${row.signed_off_by}`;
  const [found, parts] = row.sections;
  if (!parts) return row.total ? partly(row) : 'finding claims';
  if (found < parts) return `finding claims, ${found} of ${parts} parts`;
  if (!row.total) return 'no claims in it';
  if (!row.done && !row.with_editor) return `open, ${counted(row.total, 'claim')}`;
  if (row.done + row.with_editor === row.total && row.with_editor) return 'with the editor';
  return partly(row);
}

const partly = (row) => `${row.done} of ${row.total} done`;

/** What waits for others: "3 with editor · 2 asked", of the author or a source. */
export function waitingWords(row) {
  if (row.signed_off) return '';
  return [row.with_editor && `${row.with_editor} with editor`, row.asked && `${row.asked} asked`].filter(Boolean).join(' · ');
}

/** The look of the state: "done", "editor", "finding" or "open". */
export function stateLook(row) {
  if (row.signed_off) return 'done';
  if (row.sections[1] === 0 || row.sections[0] < row.sections[1]) return 'finding';
  return row.with_editor && row.done + row.with_editor === row.total ? 'editor' : 'open';
}

/**
 * When the case is due: the words, and whether it is near or past.
 * @param {{due: string|null, signed_off: boolean}} row
 * @param {Date} [now]
 * @returns {{words: string, tone: "late"|"near"|null}}
 */
export function dueOf({ due, signed_off: signed }, now = new Date()) {
  if (!due) return { words: '', tone: null };
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/u.exec(due) ?? [];
  if (!day) return { words: `due ${month ? `${MONTHS[month - 1]} ` : ''}${year ?? due}`, tone: null };
  const date = new Date(Number(year), month - 1, Number(day));
  const days = Math.round((date - new Date(now.getFullYear(), now.getMonth(), now.getDate())) / DAY);
  const at = time ? `, ${time}` : '';
  const when = `${date.getDate()} ${MONTHS[date.getMonth()]}${date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`}${at}`;
  if (signed || days > NEAR) return { words: `due ${when}`, tone: null };
  if (days < 0) return { words: `${counted(-days, 'day')} late, was due ${when}`, tone: 'late' };
  return { words: `due ${['today', 'tomorrow'][days] ?? `in ${days} days`}${at}`, tone: 'near' };
}

/** Who is on it: those who acted, and those to whom claims are given and who have not begun. */
export function peopleWords(row) {
  const waiting = row.assigned.filter((name) => !row.people.includes(name));
  return [some(row.people), waiting.length && `given to ${some(waiting)}`].filter(Boolean).join(', ');
}

/** At most four names. */
const some = (names) => (names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '));

/** The last activity: "Theo, 14:07". */
export const lastWords = (row, now) => `last ${row.last_by}, ${shortTime(row.last_at, now)}`;

/** "1 claim", "3 claims". */
export const counted = (number, what) => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
