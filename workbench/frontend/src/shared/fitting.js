/**
 * How tall the desk is: the whole pane where it is the only thing on the page, a good part of it in a notebook.
 * @module
 */

/** Never less than this, in CSS pixels: under it the card cannot be worked with. */
const LEAST = 640;

/** Of the notebook's pane, in an ordinary cell. */
const SHARE = 0.9;

/**
 * Keeps `--fc-height` on the desk in step with its pane.
 * @param {HTMLElement} root
 * @returns {() => void} Stops it.
 */
export function fitHeight(root) {
  const pane = root.closest('.jp-WindowedPanel-outer, .jp-Notebook');
  const measure = () => {
    const room = pane ? pane.clientHeight : window.innerHeight;
    root.style.setProperty('--fc-height', `${heightFor(room, isWholePage(pane))}px`);
  };
  const watcher = pane ? new ResizeObserver(measure) : null;
  watcher?.observe(pane);
  window.addEventListener('resize', measure);
  measure();
  return () => {
    watcher?.disconnect();
    window.removeEventListener('resize', measure);
  };
}

/** Whole CSS pixels. */
export function heightFor(room, wholePage) {
  return Math.max(LEAST, Math.floor(wholePage ? room : room * SHARE));
}

/** Our launcher opens single documents with the code hidden; outside a notebook the desk is the page as well. */
function isWholePage(pane) {
  return !pane || window.location.pathname.includes('/doc/');
}
