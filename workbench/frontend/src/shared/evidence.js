/**
 * What was found about a claim: one box a source, with what is missing from it.
 * @module
 */
import { make } from './dom.js';
import { visible } from './hidden.js';
import { shortTime } from './saved.js';
import { SOURCE_KIND, STANCE } from './words.js';

/**
 * @param {import('./protocol.js').Evidence} piece
 * @returns {HTMLElement}
 */
export function evidenceBox(piece) {
  const stance = make('span.fc-pill', { text: STANCE.get(piece.stance) ?? piece.stance, data: { stance: piece.stance } });
  const head = make('div.fc-source-head', {}, titleOf(piece), ' ', stance);
  const excerpt = piece.excerpt ? make('blockquote.fc-excerpt', { text: visible(piece.excerpt) }) : null;
  return make('li.fc-source', {}, head, excerpt, whereOf(piece), make('div.fc-soft', { text: aboutSource(piece) }), fileOf(piece));
}

function titleOf(piece) {
  const address = safeAddress(piece.permalink ?? piece.url);
  const title = visible(piece.title || address || 'Source');
  if (!address) return make('b', { text: title });
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer', text: title });
}

/** The file that the desk keeps is saved where downloads go; the desk listens for the press. */
function fileOf({ file, source, title }) {
  if (!file) return null;
  return make('button.fc-button.fc-open-file', { type: 'button', text: 'Open the file', 'aria-label': `Open the file: ${title}`, data: { openFile: source } });
}

/** Only web addresses become links. */
export function safeAddress(url) {
  try {
    const address = new URL(url);
    return ['http:', 'https:'].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

function whereOf({ locator }) {
  if (locator) return make('div.fc-locator', { text: visible(locator) });
  return make('div.fc-locator', {}, make('span.fc-pill', { text: 'no locator yet', data: { stance: 'missing' } }));
}

/** "Document · primary · ines, 14:02". */
export function aboutSource({ kind, primary, confidential, by, at }) {
  const parts = [SOURCE_KIND.get(kind) ?? kind, primary && 'primary', confidential && 'confidential', `${by}, ${shortTime(at)}`];
  return parts.filter(Boolean).join(' · ');
}
