/**
 * Files of sources on their way to the desk. The act that adds the source names the upload; the kernel has the bytes then.
 * @module
 */
import { Upload } from '../home/upload.js';
import { uuid7 } from '../shared/uuid7.js';

/** The largest file that the desk keeps, in bytes: the library's MOST_FILE. */
export const MOST = 50 * 1024 * 1024;

export class SourceFiles {
  /** @param {(message: any, patience: number, buffers: ArrayBuffer[]) => void} send */
  constructor(send) {
    Object.assign(this, { send, coming: new Map() });
  }

  /**
   * Sends a file.
   * @param {File} file
   * @param {{done: () => void, failed: (words: string) => void, progress: (share: number) => void}} how - `share` is 0 to 1.
   * @returns {string} The upload's id.
   */
  begin(file, how) {
    const id = uuid7();
    const end = (told) => (words) => this.coming.delete(id) && told(words);
    const upload = new Upload(id, file, { send: this.send, done: end(how.done), failed: end(how.failed), message: { type: 'source_piece', upload: id } });
    this.coming.set(id, { upload, how, file, refused: end(how.failed) });
    upload.begin();
    return id;
  }

  /** The kernel has so many bytes. */
  got({ upload: id, at }) {
    const coming = this.coming.get(id);
    coming?.how.progress(at / coming.file.size);
    coming?.upload.got(at);
  }

  refused({ upload: id, words }) {
    this.coming.get(id)?.refused(words);
  }
}
