/**
 * Characters that nobody sees and that hide or reorder what stands around them. The article keeps them, each shown as a
 * small mark, so that no offset changes; everywhere else they are spelt out. The set is that of the library's reports.
 * @module
 */
import { make } from './dom.js';

/* Controls but tab and line ends, bidirectional controls, zero width, line separators. Joiners are part of writing. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const codeOf = (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with each such character spelt out: "⟨U+202E⟩". */
export const visible = (words) => words.replace(HIDDEN, (sign) => `⟨${codeOf(sign)}⟩`);

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
  for (const { index, 0: sign } of words.matchAll(HIDDEN)) {
    put(at, index);
    put(index, index + 1, (text) => mark(text, codeOf(sign)));
    at = index + 1;
  }
  put(at, words.length);
  return nodes;
}

const mark = (text, code) => make('span.fc-hidden', { role: 'img', 'aria-label': `hidden character ${code}`, title: `hidden character ${code}`, data: { code } }, text);
