/**
 * Sends the file of a new draft to the kernel, in pieces: one message may not be as long as a file.
 * @module
 */
import { uuid7 } from '../shared/uuid7.js';
import { LONG_PATIENCE } from '../shared/wire.js';

/** The length of a piece, in bytes. */
const PIECE = 2 * 1024 * 1024;

/**
 * @param {import('../shared/wire.js').Wire} wire
 * @param {{file: File|null, text: string, published: string|null}} draft
 * @returns {Promise<string>} The id of the entry that brings it.
 */
export async function sendDraft(wire, { file, text, published }) {
  const entry = uuid7();
  const common = { type: 'new_draft', published, entry_id: entry };
  if (!file) wire.send({ ...common, text }, LONG_PATIENCE);
  else {
    const content = await file.arrayBuffer();
    for (let at = 0; at === 0 || at < content.byteLength; at += PIECE) {
      wire.send({ type: 'piece', upload: entry, first: at === 0 }, LONG_PATIENCE, [content.slice(at, at + PIECE)]);
    }
    wire.send({ ...common, upload: entry, name: file.name }, LONG_PATIENCE);
  }
  return entry;
}
