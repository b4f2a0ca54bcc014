/**
 * A file on its way to the kernel, in pieces: Jupyter's server closes a connection over which one large message comes.
 * The next piece is sent when the kernel has the one before.
 * @module
 */
import { LONG_PATIENCE } from '../shared/wire.js';

/** Bytes of a piece. The server takes 10 MB at once; a slow line must be able to send one within the patience. */
export const PIECE = 1024 * 1024;

export class Upload {
  /**
   * @param {string} draft - The id of the draft that the file holds.
   * @param {Blob} file
   * @param {{send: (message: any, patience: number, buffers: ArrayBuffer[]) => void, done: () => void,
   *   failed: (words: string) => void, message?: Object<string, any>}} how - `message` is what each piece is sent with;
   *   without it that of a draft.
   */
  constructor(draft, file, how) {
    Object.assign(this, { draft, file, how });
  }

  /** Sends it from the start, as often as needed. */
  begin() {
    return this.#send(0);
  }

  /** The kernel has so many bytes. */
  got(at) {
    if (at >= this.file.size) return this.how.done();
    return this.#send(at);
  }

  async #send(at) {
    try {
      const piece = await this.file.slice(at, at + PIECE).arrayBuffer();
      this.how.send({ ...(this.how.message ?? { type: 'piece', draft: this.draft }), at }, LONG_PATIENCE, [piece]);
    } catch {
      this.how.failed('The browser could not read the file. If it is a folder, drop the file in it; else choose it again.');
    }
  }
}
