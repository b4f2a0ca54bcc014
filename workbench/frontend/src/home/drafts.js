/**
 * Drafts on their way to becoming cases: what was dropped, chosen or pasted, one after the other.
 * @module
 */
import { uuid7 } from '../shared/uuid7.js';
import { LONG_PATIENCE } from '../shared/wire.js';

/**
 * @typedef {{draft: string, name: string, file?: File, text?: string, url?: string, published: string, due: string,
 *   upload?: string, entry_id: string, last: boolean}} Draft - `name` is how it is spoken of; `last` says whether none
 *   was given after it at once, so that its desk is shown.
 */

export class Drafts {
  /**
   * @param {{send: (message: any, patience?: number) => void, uploads: import('../shared/uploads.js').Uploads,
   *   say: (words: string) => void, failed: (draft: Draft, words: string) => void,
   *   opened: (answer: any, draft: Draft) => void, similar: (answer: any, draft: Draft) => void}} home
   */
  constructor(home) {
    this.home = home;
    /** @type {Draft[]} - The first is on its way, the others wait for it. */
    this.queue = [];
    /** @type {Map<string, Draft>} - Those of which a person has to say what they are. */
    this.asked = new Map();
  }

  /**
   * Takes drafts that were given at once.
   * @param {{name: string, file?: File, text?: string, url?: string}[]} given
   * @param {{published: string, due: string}} dates
   */
  take(given, dates) {
    const idle = !this.queue.length;
    this.queue.push(...given.map((one, place) => ({ draft: uuid7(), entry_id: uuid7(), ...dates, ...one, last: place === given.length - 1 && given.length === 1 })));
    if (idle) this.#next();
  }

  #next() {
    const [draft] = this.queue;
    if (!draft) return;
    if (!draft.file) return this.#start(draft);
    draft.upload = this.home.uploads.begin(draft.file, 'draft', {
      done: () => this.#start(draft),
      failed: (words) => this.#fail(draft, words),
      progress: (words) => this.home.say(words),
    });
  }

  #start({ draft, upload, name, text, url, published, due }) {
    this.home.say(`Reading ${name}…`);
    this.home.send({ type: 'start', draft, upload, name, text, url, published, due }, LONG_PATIENCE);
  }

  opened(answer) {
    const draft = this.#done(answer.draft);
    if (draft) this.home.opened(answer, draft);
  }

  /** It is nearly the text of a case: somebody has to say what it is. */
  similar(answer) {
    const draft = this.#done(answer.draft);
    if (!draft) return;
    this.asked.set(draft.draft, draft);
    this.home.similar(answer, draft);
  }

  /** Takes it out of the queue, or off the list of those that a person is asked about. */
  #done(id) {
    const waiting = this.asked.get(id);
    this.asked.delete(id);
    if (waiting || this.queue[0]?.draft !== id) return waiting;
    const draft = this.queue.shift();
    this.home.say('');
    this.#next();
    return draft;
  }

  /**
   * A person has said what a draft is.
   * @param {Draft} draft
   * @param {string|null} take - The case whose new draft it is; null for a case of its own.
   */
  settle({ draft, entry_id: entry }, take) {
    this.home.send({ type: 'settle', draft, take, entry_id: entry }, LONG_PATIENCE);
  }

  /** It is to be forgotten. */
  leave({ draft }) {
    this.asked.delete(draft);
    this.home.send({ type: 'leave', draft });
  }

  /** Something was refused; says whether it was about a draft. One that a person was asked about can be settled again. */
  refused({ draft: id, words }) {
    if (!id) return false;
    const asked = this.asked.get(id);
    if (asked) this.home.failed(asked, words);
    else if (this.queue[0]?.draft === id) this.#fail(this.queue[0], words);
    return true;
  }

  #fail(draft, words) {
    this.queue.shift();
    this.home.say('');
    this.home.failed(draft, words);
    this.#next();
  }

  /** The kernel is back, perhaps another one: what was on its way is sent anew. */
  again() {
    this.home.uploads.drop(this.queue[0]?.upload);
    this.#next();
  }
}
