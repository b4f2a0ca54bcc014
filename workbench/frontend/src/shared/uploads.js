/**
 * Files on their way to the kernel, in pieces: Jupyter's server closes a connection over which one large message comes.
 * The next piece is sent when the kernel has the one before. The message that says what to do with a file names its upload.
 * @module
 */
import { uuid7 } from './uuid7.js';
import { LONG_PATIENCE } from './wire.js';

/** Bytes of a piece. The server takes 10 MB at once; a slow line must be able to send one within the patience. */
export const PIECE = 1024 * 1024;

const UNREADABLE = 'The browser could not read the file. If it is a folder, drop the file in it; else choose it again.';

/**
 * @typedef {{done: (upload: string) => void, failed: (words: string) => void, progress: (words: string) => void}} Told -
 *   What the form that sends a file is told: the kernel has it, or what went wrong and what to do, or how far it is.
 */

export class Uploads {
  /** @param {(message: any, patience: number, buffers: ArrayBuffer[]) => void} send */
  constructor(send) {
    Object.assign(this, { send, coming: new Map() });
  }

  /** The kernel's answers. */
  get handlers() {
    return {
      piece: ({ upload, at }) => this.#got(upload, at),
      no_piece: ({ upload, words }) => this.#end(upload)?.failed(words),
    };
  }

  /**
   * Sends a file.
   * @param {File} file
   * @param {"draft"|"sheet"|"source"} use - What it is for; the kernel knows how large it may be.
   * @param {Told} told
   * @returns {string} The upload's id.
   */
  begin(file, use, told) {
    const upload = uuid7();
    this.coming.set(upload, { ...told, file, use });
    this.#send(upload, 0);
    return upload;
  }

  /** Nobody waits for it any longer. */
  drop(upload) {
    this.coming.delete(upload);
  }

  #got(upload, at) {
    const { file } = this.coming.get(upload) ?? {};
    if (!file) return;
    if (at < file.size) this.#send(upload, at);
    else this.#end(upload).done(upload);
  }

  async #send(upload, at) {
    const { file, use, progress } = this.coming.get(upload);
    progress(`${file.name} is on its way: ${Math.floor((100 * at) / (file.size || 1))} %`);
    try {
      const piece = await file.slice(at, at + PIECE).arrayBuffer();
      if (this.coming.has(upload)) this.send({ type: 'piece', upload, use, size: file.size, at }, LONG_PATIENCE, [piece]);
    } catch {
      this.#end(upload)?.failed(UNREADABLE);
    }
  }

  #end(upload) {
    const coming = this.coming.get(upload);
    this.coming.delete(upload);
    return coming;
  }
}
