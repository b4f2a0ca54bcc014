/**
 * Where the chosen claim stands on screen: always in the same place, so that the eye need not look for it.
 * @module
 */

/** How far down its pane the chosen claim stands, as a share of the pane's height. */
const PLACE = 0.36;

/**
 * Scrolls `pane` (and nothing else) so that `node` stands at the constant place.
 * @param {HTMLElement} pane
 * @param {HTMLElement} node
 */
export function bringTo(pane, node) {
  const inPane = node.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += inPane - pane.clientHeight * PLACE;
}

/**
 * Scrolls `pane` only as far as needed to show `node`.
 * @param {HTMLElement} pane
 * @param {HTMLElement} node
 */
export function show(pane, node) {
  const outer = pane.getBoundingClientRect();
  const inner = node.getBoundingClientRect();
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) pane.scrollTop += Math.min(inner.top - outer.top, inner.bottom - outer.bottom) + 8;
}

/**
 * Gives the way back to the top of a pane. Only what was scrolled is touched: asking or telling a pane where it stands
 * makes the browser lay out the whole page at once, in the middle of a key.
 * @param {HTMLElement} pane
 * @returns {() => void}
 */
export function wayToTop(pane) {
  let scrolled = false;
  pane.addEventListener('scroll', () => { scrolled = pane.scrollTop > 0; }, { passive: true });
  return () => {
    if (scrolled) pane.scrollTop = 0;
  };
}
