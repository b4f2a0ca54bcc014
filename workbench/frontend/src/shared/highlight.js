/**
 * Colours words of the article without touching the page, so that nothing moves.
 * @module
 */

/**
 * @param {"stretch"|"uncovered"|"passage"} name - As in article.css, with `fc-` before it.
 * @param {Range[]} ranges - None takes the colour away.
 */
export function highlight(name, ranges) {
  if (!globalThis.CSS?.highlights) return;
  if (ranges.length) CSS.highlights.set(`fc-${name}`, new Highlight(...ranges));
  else CSS.highlights.delete(`fc-${name}`);
}
