/**
 * A file as a source: dropped on the form or chosen. Its name, size and hash go on record, so that anybody can tell
 * later whether it is the same file; its bytes stay where they are.
 * @module
 */
import { make, setText } from '../shared/dom.js';

export class DroppedFile {
  /** @param {(details: {file_name: string, sha256: string|undefined, media_type: string|undefined}) => void} onFile */
  constructor(onFile) {
    this.onFile = onFile;
    this.details = null;
    this.field = make('input', { type: 'file', class: 'fc-file', 'aria-label': 'Choose a file' });
    this.said = make('span.fc-soft', { 'aria-live': 'polite', text: 'or drop it here' });
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
    setText(this.said, `Reading ${file.name}…`);
    try {
      const sha256 = await hashOf(file);
      this.details = { file_name: file.name, size: file.size, ...(sha256 && { sha256 }), ...(file.type && { media_type: file.type }) };
      setText(this.said, `${file.name}, ${file.size.toLocaleString('en')} bytes${sha256 ? `, SHA-256 ${sha256.slice(0, 12)}…` : ''}`);
      this.onFile(this.details);
    } catch {
      setText(this.said, `${file.name} could not be read. Type its name instead.`);
    }
  }
}

/** In hexadecimal; undefined on pages that the browser does not trust with hashing. */
async function hashOf(file) {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
