/**
 * The tile's picture: a proof with its lines, and a tick. It is an image, so it has its own paper, for light and dark themes.
 * @module
 */

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
  <path d="M9 4h24l8 8v32H9z" fill="#fffdf6" stroke="#8a8577" stroke-width="1.5" stroke-linejoin="round"/>
  <path d="M33 4v8h8" fill="#efeadb" stroke="#8a8577" stroke-width="1.5" stroke-linejoin="round"/>
  <path d="M15 17h19M15 23h19M15 29h8" stroke="#6b6659" stroke-width="2.4" stroke-linecap="round"/>
  <path d="M21 35l5.5 5.5L40 26" fill="none" stroke="#2f6fb3" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

/** As an address that asks nobody. */
export const ICON_URL = `data:image/svg+xml,${encodeURIComponent(PICTURE)}`;
