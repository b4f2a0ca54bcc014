/**
 * Sends a new draft to the kernel: its file in pieces, or its text.
 * @module
 */
import { sendPieces } from '../shared/filein.js';
import { uuid7 } from '../shared/uuid7.js';
import { LONG_PATIENCE } from '../shared/wire.js';

/**
 * @param {import('../shared/wire.js').Wire} wire
 * @param {{file: File|null, text: string, published: string|null}} draft
 */
export async function sendDraft(wire, { file, text, published }) {
  const holds = file ? { upload: await sendPieces(wire, file), name: file.name } : { text };
  wire.send({ type: 'new_draft', published, entry_id: uuid7(), ...holds }, LONG_PATIENCE);
}
