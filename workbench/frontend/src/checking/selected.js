/**
 * Words that were marked with the mouse, as a stretch of the text.
 * @module
 */

/**
 * Where marked words stand in the article, without white space at the ends.
 * @param {Range} range
 * @param {{column: Element, startOf: (node: Node) => number|undefined}} article
 * @param {string} text
 * @returns {{start: number, end: number}|null} Null where no words are marked.
 */
export function spanOf(range, article, text) {
  const walker = document.createTreeWalker(article.column, NodeFilter.SHOW_TEXT);
  let [start, end] = [Infinity, -1];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const first = article.startOf(node);
    if (first === undefined || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (from >= to) continue;
    start = Math.min(start, first + from);
    end = Math.max(end, first + to);
  }
  while (start < end && /\s/u.test(text[start])) start += 1;
  while (end > start && /\s/u.test(text[end - 1])) end -= 1;
  return start < end ? { start, end } : null;
}
