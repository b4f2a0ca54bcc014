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
  const pane = paneOf(root);
  const measure = () => {
    const room = pane ? pane.clientHeight : window.innerHeight;
    root.style.setProperty('--fc-height', `${heightFor(room, isWholePage(root))}px`);
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

/** The notebook around the desk; Voilà calls its whole page one, and has nothing else on it. */
const paneOf = (root) => root.closest('.jp-WindowedPanel-outer, .jp-Notebook:not(body)');

/**
 * Whether the desk is all that is on the page: our launcher opens single documents with the code hidden, and outside a
 * notebook there is nothing else either.
 */
export function isWholePage(root) {
  return !paneOf(root) || window.location.pathname.includes('/doc/');
}
