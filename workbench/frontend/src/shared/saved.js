/**
 * The status line: "Saving..." while acts are under way, "Saved 14:07:31" only when the ledger has them all.
 * @module
 */
import { make, setText } from './dom.js';

export class SavedLine {
  constructor() {
    this.element = make('span.fc-saved', { role: 'status' });
    this.savedAt = null;
  }

  /**
   * Shows how things stand.
   * @param {number} underWay - Acts that were sent and not yet answered.
   * @param {boolean} connected
   */
  show(underWay, connected) {
    this.element.dataset.state = underWay ? (connected ? 'saving' : 'waiting') : 'saved';
    setText(this.element, wordsFor(underWay, connected, this.savedAt));
  }

  /** Takes the time at which the ledger recorded the newest act, UTC, ISO 8601. */
  recorded(at) {
    this.savedAt = at;
  }
}

/** The line's words. */
export function wordsFor(underWay, connected, savedAt) {
  if (underWay && !connected) return `${underWay} not saved yet`;
  if (underWay) return 'Saving…';
  return savedAt ? `Saved ${clock(savedAt)}` : 'Nothing to save yet';
}

/** The time of day in the reader's own zone, "14:07:31". */
export function clock(at) {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The same without seconds, with the day where it is not today: "14:07", "3 May, 14:07". */
export function shortTime(at, now = new Date()) {
  const time = new Date(at);
  const hours = clock(at).slice(0, 5);
  if (time.toDateString() === now.toDateString()) return hours;
  return `${time.getDate()} ${MONTHS[time.getMonth()]}, ${hours}`;
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
