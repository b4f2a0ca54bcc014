/**
 * Saving bytes where downloads go.
 * @module
 */
import { make } from './dom.js';

/** How long the browser may take to begin, in milliseconds. */
const BEGUN = 60000;

/**
 * Hands bytes to the browser to save.
 * @param {{name: string, media_type: string}} file
 * @param {DataView} content
 */
export function download({ name, media_type: type }, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN);
}
