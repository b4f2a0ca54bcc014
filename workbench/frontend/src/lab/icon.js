/**
 * The tile's picture: a line of text that has been struck through with a pencil, and a tick.
 * @module
 */

/** In the colours that JupyterLab's themes give to icons. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
  <g class="jp-icon3" fill="#616161">
    <path d="M3 4h14v2H3zM3 9h14v2H3zM3 14h7v2H3z"/>
  </g>
  <path class="jp-icon-selectable jp-icon-accent0" d="M12.5 17.5l3 3L22 12.8" fill="none" stroke="#3c78d8" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
