/**
 * A new claim from words that were marked in the article.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { choice } from '../shared/form.js';

const KINDS = ['date', 'quote', 'event', 'number', 'name', 'statement'].map((kind) => [kind, kind]);

export class Selecting {
  /**
   * @param {import('../shared/article.js').ArticleView} article
   * @param {() => string} text
   * @param {(claim: {kind: string, start: number, end: number}) => void} onAdd
   */
  constructor(article, text, onAdd) {
    Object.assign(this, { article, text, onAdd, span: null });
    this.words = make('q.fc-marked');
    this.kind = choice(KINDS, { 'aria-label': 'Kind' });
    const add = make('button.fc-button.fc-strong', { type: 'button', text: 'Add claim', on: { click: () => this.#add() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: () => this.#leave() } });
    this.element = make('div.fc-selecting', { role: 'group', 'aria-label': 'Marked words', hidden: true }, this.words, this.kind, add, close);
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.#leave(event));
    this.heard = () => this.#look();
    document.addEventListener('selectionchange', this.heard);
  }

  #look() {
    const selection = document.getSelection();
    const inside = selection?.rangeCount && this.article.column.contains(selection.getRangeAt(0).commonAncestorContainer);
    if (!inside || selection.isCollapsed) {
      if (!this.element.contains(document.activeElement)) this.#hide();
      return;
    }
    this.#show(spanOf(selection.getRangeAt(0), this.article, this.text()));
  }

  #show(span) {
    this.span = span;
    this.element.hidden = !span;
    if (!span) return;
    const words = this.text().slice(span.start, span.end).replace(/\s+/gu, ' ');
    setText(this.words, words);
    this.kind.value = guess(words);
  }

  #hide() {
    this.span = null;
    this.element.hidden = true;
  }

  #add() {
    const { start, end } = this.span;
    this.onAdd({ kind: this.kind.value, start, end });
    this.#leave();
  }

  #leave(event) {
    event?.preventDefault();
    this.article.focus();
    document.getSelection().removeAllRanges();
    this.#hide();
  }

  close() {
    document.removeEventListener('selectionchange', this.heard);
  }
}

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

const SIGNS = [
  ['quote', /^["“„'‘«]|["”'’»]$/u],
  ['date', /\b(1[5-9]|20)\d\d\b|\b(January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tomorrow|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u],
  ['number', /\d/u],
  ['name', /^(\p{Lu}[\p{L}.'’-]*)(\s+(of|the|de|van|von|\p{Lu}[\p{L}.'’-]*))*$/u],
];

/** The kind that marked words look like; the person can change it. */
export const guess = (words) => SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'statement';
