/**
 * Due dates on their way to the ledger: each waits until it is on record, and is sent again when the kernel was gone.
 * @module
 */
import { uuid7 } from '../shared/uuid7.js';

export class DueDates {
  /**
   * @param {{send: (message: any) => void, saved: import('../shared/saved.js').SavedLine, say: (words: string) => void,
   *   connected: () => boolean}} home
   */
  constructor(home) {
    this.home = home;
    this.waiting = new Map();
  }

  /**
   * @param {string} caseId
   * @param {string|null} due - ISO 8601; null takes the date away.
   */
  set(caseId, due) {
    const message = { type: 'due', case: caseId, due, entry_id: uuid7() };
    this.waiting.set(message.entry_id, message);
    this.home.send(message);
    this.#tell();
  }

  recorded({ entry_id: entry, at }) {
    const { due } = this.waiting.get(entry) ?? {};
    if (!this.waiting.delete(entry)) return;
    this.home.saved.recorded(at);
    this.home.say(due ? `Due ${due}` : 'No due date');
    this.#tell();
  }

  refused({ entry_id: entry }) {
    this.waiting.delete(entry);
    this.#tell();
  }

  again() {
    for (const message of this.waiting.values()) this.home.send(message);
    this.#tell();
  }

  #tell() {
    this.home.saved.show(this.waiting.size, this.home.connected());
  }
}
