/**
 * A file as a source: dropped on the form or chosen. Its name, size and hash go on record, and its bytes are kept with the
 * desk, so that anybody can open it later and tell whether it is the same.
 * @module
 */
import { FileIn } from '../shared/filein.js';

/** @typedef {"none"|"coming"|"kept"|"named"} Keeping - `named`: only what it is called goes on record. */

export class DroppedFile extends FileIn {
  /**
   * @param {(details: Object<string, any>) => void} onFile
   * @param {(file: File, told: import('../shared/uploads.js').Told) => string} send - Begins to send a file to the desk.
   * @param {() => void} onKept - The desk has it, or will not.
   */
  constructor(onFile, send, onKept) {
    super({ label: 'Choose a file', words: 'or drop it here; it is kept with the desk', onFile });
    Object.assign(this, { send, onKept, details: null, upload: null });
    /** @type {Keeping} */
    this.keeping = 'none';
  }

  /** @param {File} file */
  async take(file) {
    Object.assign(this, { file, details: null, upload: null, keeping: 'none' });
    this.say(`Reading ${file.name}…`);
    try {
      const sha256 = await hashOf(file);
      if (file !== this.file) return;
      this.details = { file_name: file.name, size: file.size, ...(sha256 && { sha256 }), ...(file.type && { media_type: file.type }) };
    } catch {
      return this.say(`${file.name} could not be read. Type its name instead.`);
    }
    this.onFile(this.details);
    return this.#keep(file);
  }

  #keep(file) {
    if (!file.size) return this.#named('It is empty.');
    const mine = (act) => (given) => file === this.file && act(given);
    this.keeping = 'coming';
    this.upload = this.send(file, { progress: mine((words) => this.say(words)), done: mine(() => this.#kept()), failed: mine((words) => this.#named(words)) });
    return undefined;
  }

  #kept() {
    this.keeping = 'kept';
    this.details.kept = true;
    const { name, size } = this.file;
    this.say(`${name}, ${size.toLocaleString('en')} bytes: kept with the desk when the source is attached`);
    this.onKept();
  }

  #named(why) {
    Object.assign(this, { keeping: 'named', upload: null });
    this.say(`${this.file.name} itself is not kept. ${why} Its name, size and SHA-256 go on record.`);
    this.onKept();
  }
}

/** In hexadecimal; undefined on pages that the browser does not trust with hashing. */
async function hashOf(file) {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
