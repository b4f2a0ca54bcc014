/**
 * A file as a source: dropped on the form or chosen. Its name, size and hash go on record, and its bytes are kept with the
 * desk, so that anybody can open it later and tell whether it is the same.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { MOST } from './sourcefiles.js';

const MEGABYTE = 1024 * 1024;

/** @typedef {"none"|"coming"|"kept"|"named"} Keeping - `named`: only what it is called goes on record. */

export class DroppedFile {
  /**
   * @param {(details: Object<string, any>) => void} onFile
   * @param {(file: File, how: Object<string, Function>) => string} send - Begins to send a file to the desk.
   * @param {() => void} onKept - The desk has it, or will not.
   */
  constructor(onFile, send, onKept) {
    Object.assign(this, { onFile, send, onKept, details: null, upload: null });
    /** @type {Keeping} */
    this.keeping = 'none';
    this.field = make('input', { type: 'file', class: 'fc-file', 'aria-label': 'Choose a file' });
    this.said = make('span.fc-soft', { 'aria-live': 'polite', text: 'or drop it here; it is kept with the desk' });
    this.element = make('div.fc-drop', {}, this.field, this.said);
    this.field.addEventListener('change', () => this.field.files[0] && this.take(this.field.files[0]));
  }

  /** Lets a place take files that are dropped on it. */
  listen(place, onDrop) {
    place.addEventListener('dragover', (event) => event.preventDefault());
    place.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop();
      this.take(file);
    });
  }

  /** @param {File} file */
  async take(file) {
    Object.assign(this, { file, details: null, upload: null, keeping: 'none' });
    setText(this.said, `Reading ${file.name}…`);
    try {
      const sha256 = await hashOf(file);
      if (file !== this.file) return;
      this.details = { file_name: file.name, size: file.size, ...(sha256 && { sha256 }), ...(file.type && { media_type: file.type }) };
    } catch {
      setText(this.said, `${file.name} could not be read. Type its name instead.`);
      return;
    }
    this.onFile(this.details);
    this.#keep(file);
  }

  #keep(file) {
    if (file.size > MOST) return this.#named(`It has ${Math.round(file.size / MEGABYTE)} MB; the desk keeps files of at most ${MOST / MEGABYTE} MB.`);
    if (!file.size) return this.#named('It is empty.');
    const mine = (act) => (given) => file === this.file && act(given);
    this.keeping = 'coming';
    this.#progress(0);
    this.upload = this.send(file, { progress: mine((share) => this.#progress(share)), done: mine(() => this.#kept()), failed: mine((words) => this.#named(words)) });
    return undefined;
  }

  #progress(share) {
    this.share = Math.round(100 * share);
    setText(this.said, `${this.file.name} is on its way to the desk: ${this.share} %`);
  }

  #kept() {
    this.keeping = 'kept';
    this.details.kept = true;
    const { name, size } = this.file;
    setText(this.said, `${name}, ${size.toLocaleString('en')} bytes: kept with the desk when the source is attached`);
    this.onKept();
  }

  #named(why) {
    Object.assign(this, { keeping: 'named', upload: null });
    setText(this.said, `${this.file.name} itself is not kept. ${why} Its name, size and SHA-256 go on record.`);
    this.onKept();
  }
}

/** In hexadecimal; undefined on pages that the browser does not trust with hashing. */
async function hashOf(file) {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
