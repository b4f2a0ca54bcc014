/**
 * A file that a person chooses or drops, and its way to the kernel in pieces: one message may not be as long as a file.
 * @module
 */
import { make, setText } from './dom.js';
import { uuid7 } from './uuid7.js';
import { LONG_PATIENCE } from './wire.js';

/** The length of a piece, in bytes. */
const PIECE = 2 * 1024 * 1024;

/** The longest file that the kernel takes, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

export class FileIn {
  /**
   * A field for a file; it can be dropped there, too.
   * @param {{label: string, kinds: string, onFile: (file: File) => void}} given - `kinds` as in the `accept` attribute.
   */
  constructor({ label, kinds, onFile }) {
    this.onFile = onFile;
    this.field = make('input', { type: 'file', class: 'fc-file', accept: kinds, 'aria-label': label });
    this.said = make('span.fc-soft', { 'aria-live': 'polite', text: 'or drop it here' });
    this.element = make('div.fc-drop', {}, this.field, this.said);
    this.field.addEventListener('change', () => this.field.files[0] && this.take(this.field.files[0]));
  }

  /** Lets a place take files that are dropped on it. */
  listen(place) {
    place.addEventListener('dragover', (event) => event.preventDefault());
    place.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      event.preventDefault();
      event.stopPropagation();
      if (file) this.take(file);
    });
  }

  take(file) {
    setText(this.said, `${file.name}, ${file.size.toLocaleString('en')} bytes`);
    this.onFile(file);
  }

  /** Forgets the file. */
  clear() {
    this.field.value = '';
    setText(this.said, 'or drop it here');
  }
}

/**
 * Sends a file in pieces; the message that says what to do with it follows.
 * @param {import('./wire.js').Wire} wire
 * @param {File} file
 * @returns {Promise<string>} The name under which the kernel knows it.
 */
export async function sendPieces(wire, file) {
  const upload = uuid7();
  const content = await file.arrayBuffer();
  for (let at = 0; at === 0 || at < content.byteLength; at += PIECE) {
    wire.send({ type: 'piece', upload, first: at === 0 }, LONG_PATIENCE, [content.slice(at, at + PIECE)]);
  }
  return upload;
}
