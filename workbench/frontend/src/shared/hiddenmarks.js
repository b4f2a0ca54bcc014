/**
 * The article keeps the characters that nobody sees, each shown as a small mark, so that no offset changes.
 * @module
 */
import { make } from './dom.js';
import { codeOf, hiddenIn } from './hidden.js';

/**
 * A stretch of the article as nodes: its text, and a mark around each such character.
 * @param {string} words
 * @param {(node: Text, offset: number) => void} onText - Told where in the stretch each text node begins.
 * @returns {Node[]}
 */
export function nodesOf(words, onText) {
  const nodes = [];
  const put = (from, to, wrap) => {
    if (from === to) return;
    const text = document.createTextNode(words.slice(from, to));
    onText(text, from);
    nodes.push(wrap ? wrap(text) : text);
  };
  let at = 0;
  for (const { index, sign } of hiddenIn(words)) {
    put(at, index);
    put(index, index + 1, (text) => mark(text, codeOf(sign)));
    at = index + 1;
  }
  put(at, words.length);
  return nodes;
}

const mark = (text, code) => make('span.fc-hidden', { role: 'img', 'aria-label': `hidden character ${code}`, title: `hidden character ${code}`, data: { code } }, text);
