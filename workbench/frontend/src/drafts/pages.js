/**
 * Two drafts side by side, paragraph by paragraph. A row is dressed with its word-by-word difference when it comes near
 * the window, so that 15,000 words cost no more than what is looked at.
 * @module
 */
import { make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { bringTo } from '../shared/placing.js';
import { folded, rowsOf } from './rows.js';
import { piecesOf, wordDifference } from './worddiff.js';

const SAID = { out: 'Taken out', in: 'Put in', away: 'Moved away', here: 'Moved here' };

/** How far outside the window rows are dressed, in CSS pixels. */
const NEAR = '800px';

export class DraftPages {
  /** @param {(claim: string) => void} onPick */
  constructor(onPick) {
    this.onPick = onPick;
    this.element = make('div.fc-pages', { role: 'region', 'aria-label': 'Text of both drafts', tabindex: 0 });
    this.element.addEventListener('click', (event) => this.#clicked(event));
  }

  /**
   * Draws both texts.
   * @param {import('../shared/protocol.js').DraftsShown} shown
   * @param {{was: Mark[], is: Mark[]}} marks
   * @typedef {{start: number, end: number, id: string, outcome: string}} Mark
   */
  draw(shown, marks) {
    Object.assign(this, { marks, undressed: new Map(), rows: new Map(), spans: new Map(), chosen: null });
    this.watcher?.disconnect();
    this.watcher = globalThis.IntersectionObserver ? new IntersectionObserver((seen) => this.#seen(seen), { root: this.element, rootMargin: NEAR }) : null;
    const groups = folded(rowsOf(shown, marks));
    const head = make('div.fc-pair.fc-pair-head', {}, ...[shown.old, shown.new].filter(Boolean).map(({ number }) => make('b', { text: `Draft ${number}` })));
    this.element.replaceChildren(head, ...groups.map((group) => (Array.isArray(group) ? this.#fold(group) : this.#row(group))));
    this.element.scrollTop = 0;
  }

  /** Draws one draft alone, with its claims. */
  drawOne({ text, blocks, number }, marks) {
    const rows = blocks.map(([kind, start, end]) => [-1, -1, start, end, 0, kind]);
    this.draw({ rows, old: null, new: { text, number }, alone: true }, { was: [], is: marks });
  }

  #fold(rows) {
    const words = `${rows.length} paragraphs in which nothing changed`;
    const open = () => {
      const [first, ...rest] = rows.map((row) => this.#row(row));
      button.replaceWith(first, ...rest);
      this.element.focus({ preventScroll: true });
    };
    const button = make('button.fc-fold', { type: 'button', text: words, on: { click: open } });
    return button;
  }

  #row(row) {
    const { was, is, change, kind } = row;
    const said = SAID[change] ? make('span.fc-change', { text: SAID[change] }) : null;
    const cell = (tag, one) => make(tag, {}, one ? make('p', { text: visible(one.text) }) : null);
    const node = make('div.fc-pair', { data: { change, kind } }, cell('div.fc-was', was), cell('div.fc-is', is));
    if (said) (was ? node.firstElementChild : node.lastElementChild).prepend(said);
    if (change !== 'same' || row.marked) this.#later(node, row);
    return node;
  }

  #later(node, row) {
    this.undressed.set(node, row);
    for (const side of ['was', 'is']) {
      for (const { id } of marksIn(row[side], this.marks[side])) this.rows.set(id, [...(this.rows.get(id) ?? []), node]);
    }
    if (this.watcher) this.watcher.observe(node);
    else this.#dress(node);
  }

  #seen(entries) {
    for (const { isIntersecting, target } of entries) if (isIntersecting) this.#dress(target);
  }

  /** Marks what went out and came in, and the words of claims. */
  #dress(node) {
    const row = this.undressed.get(node);
    if (!row) return;
    this.undressed.delete(node);
    this.watcher?.unobserve(node);
    const { was, is, change } = row;
    const parts = partsOf(row);
    const old = was && piecesOf(parts, marksIn(was, this.marks.was), { from: was.start, without: 'ins' });
    const young = is && piecesOf(parts, marksIn(is, this.marks.is), { from: is.start, without: 'del' });
    if (old) node.querySelector('.fc-was p').replaceChildren(...old.map(nodeOf));
    if (young) node.querySelector('.fc-is p').replaceChildren(...young.map(nodeOf));
    if (change === 'edited') node.append(make('div.fc-in-one', {}, make('p', {}, ...woven(parts, old, young).map(nodeOf))));
    for (const span of node.querySelectorAll('.fc-touch')) {
      for (const id of span.dataset.claims.split(' ')) this.spans.set(id, [...(this.spans.get(id) ?? []), span]);
    }
    if (this.chosen) this.#mark(this.chosen, true);
  }

  /** Brings a claim into sight and marks its words, in both drafts where it stands in both. */
  choose(id) {
    if (this.chosen) this.#mark(this.chosen, false);
    this.chosen = id;
    for (const node of this.rows.get(id) ?? []) this.#dress(node);
    this.#mark(id, true);
    const spans = this.spans.get(id) ?? [];
    const best = spans.find((span) => span.closest('.fc-is')) ?? spans[0];
    if (best) bringTo(this.element, best.closest('.fc-pair'));
  }

  #mark(id, chosen) {
    for (const span of this.spans.get(id) ?? []) span.toggleAttribute('data-chosen', chosen);
  }

  #clicked(event) {
    const node = event.target.closest('.fc-touch');
    if (node && document.getSelection().isCollapsed) this.onPick(node.dataset.claims.split(' ')[0]);
  }

  close() {
    this.watcher?.disconnect();
  }
}

const marksIn = (span, marks) => (span ? marks.filter((mark) => mark.start < span.end && span.start < mark.end) : []);

/** A paragraph that stands alone is no difference: its row says what happened to it. */
function partsOf({ was, is, change }) {
  if (change === 'edited') return wordDifference(was.text, is.text);
  return [{ mark: 'same', words: (is ?? was).text }];
}

/** Both sides in one column: what went out before what came in. */
function woven(parts, old, young) {
  const pieces = [];
  const [from, to] = [[...old], [...young]];
  for (const { mark, words } of parts) {
    const [take, other] = mark === 'del' ? [from, null] : [to, mark === 'same' ? from : null];
    pieces.push(...cut(take, words.length));
    if (other) cut(other, words.length);
  }
  return pieces;
}

/** Takes the pieces that make up so many characters. */
function cut(pieces, length) {
  const taken = [];
  for (let left = length; left > 0; left -= taken.at(-1).words.length) taken.push(pieces.shift());
  return taken;
}

function nodeOf({ mark, words, covering }) {
  const text = visible(words);
  const inner = covering.length ? make('span.fc-touch', { text, data: { claims: covering.map(({ id }) => id).join(' '), outcome: covering[0].outcome } }) : null;
  if (mark === 'same') return inner ?? document.createTextNode(text);
  return inner ? make(mark, {}, inner) : make(mark, { text });
}
