/**
 * Characters that nobody sees and that hide or reorder what stands around them. Wherever words reach the page they are
 * spelt out (dom.js); only the article keeps them (hiddenmarks.js). The set is that of the library's reports.
 * @module
 */

/* Controls but tab and line ends, bidirectional controls, zero width, line separators. Joiners are part of writing. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** How such a character is called: "U+202E". */
export const codeOf = (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with each such character spelt out: "⟨U+202E⟩". */
export const visible = (words) => words.replace(HIDDEN, (sign) => `⟨${codeOf(sign)}⟩`);

/** Where such characters stand in a text, in order; each is one UTF-16 unit. */
export const hiddenIn = (words) => [...words.matchAll(HIDDEN)].map(({ index, 0: sign }) => ({ index, sign }));
