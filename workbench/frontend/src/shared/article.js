/**
 * The article: typeset text, a line under the words of each claim, a marker button before its first word.
 * @module
 */
import { blocksFrom, layOut } from './blocks.js';
import { make, setAttribute } from './dom.js';
import { stretchesOf } from './claims.js';
import { nodesOf } from './hiddenmarks.js';
import { bringTo } from './placing.js';
import { claimClicked, runsOf } from './segments.js';
import { findingWords, lookOf } from './words.js';

export class ArticleView {
  /**
   * @param {import('./claims.js').ClaimStore} store
   * @param {(id: string, from: {byMouse: boolean}) => void} onChoose
   */
  constructor(store, onChoose) {
    Object.assign(this, { store, onChoose, chosen: null, blocks: [], covering: new WeakMap(), starts: new WeakMap() });
    this.markers = new Map();
    this.segments = new Map();
    this.column = make('div.fc-column');
    this.element = make('div.fc-article', { role: 'region', 'aria-label': 'Article', tabindex: 0 }, this.column);
    this.element.addEventListener('click', (event) => this.#clicked(event));
  }

  /** Draws the whole text. */
  draw(blockRows) {
    this.blocks = blocksFrom(blockRows);
    this.column.textContent = '';
    this.elements = layOut(this.column, this.blocks, this.store.text);
    this.redraw();
  }

  /**
   * Draws the blocks again that hold any of the given stretches; all without.
   * @param {{start: number, end: number}[]} [touched]
   */
  redraw(touched) {
    const inside = this.#byBlock(this.store.list.flatMap(stretchesOf).sort((a, b) => a.start - b.start || b.end - a.end));
    const wanted = touched ? this.#byBlock(touched) : null;
    this.blocks.forEach((block, place) => {
      if (!wanted || wanted[place].length) this.#drawBlock(block, this.elements[place], inside[place]);
    });
    this.relabel();
    if (this.chosen) this.#markChosen(this.chosen, true);
  }

  /** For each block the stretches that meet it, in the order in which they are given. */
  #byBlock(stretches) {
    const met = this.blocks.map(() => []);
    for (const stretch of stretches) {
      for (let place = firstAfter(this.blocks, stretch.start); this.blocks[place]?.start < stretch.end; place += 1) met[place].push(stretch);
    }
    return met;
  }

  #drawBlock(block, element, claims) {
    const hadFocus = element.contains(document.activeElement) ? document.activeElement.dataset.claim : null;
    this.#forget(element);
    element.textContent = '';
    for (const run of runsOf(this.store.text, block, claims)) {
      const parts = run.segments.flatMap((segment) => this.#segment(segment));
      element.append(...(run.glued ? [make('span.fc-glued', {}, ...parts)] : parts));
    }
    if (hadFocus) (this.markers.get(hadFocus) ?? this.element).focus({ preventScroll: true });
  }

  #forget(element) {
    for (const marker of element.querySelectorAll('.fc-marker')) this.markers.delete(marker.dataset.claim);
    const spans = [...element.querySelectorAll('.fc-words')];
    const claims = new Set(spans.flatMap((span) => this.covering.get(span)));
    for (const id of claims) this.segments.set(id, this.segments.get(id).filter((span) => !element.contains(span)));
  }

  #segment({ start, end, covering, beginning }) {
    const words = nodesOf(this.store.text.slice(start, end), (node, offset) => this.starts.set(node, start + offset));
    if (!covering.length) return words;
    const span = make('span.fc-words', {}, ...words);
    this.covering.set(span, covering);
    for (const id of covering) this.segments.set(id, [...(this.segments.get(id) ?? []), span]);
    return [...beginning.map((id) => this.#marker(id)), span];
  }

  #marker(id) {
    const marker = make('button.fc-marker', { type: 'button', tabindex: -1, data: { claim: id } });
    this.markers.set(id, marker);
    return marker;
  }

  /** Brings every marker's label and every line's style up to date. */
  relabel() {
    for (const claim of this.store.list) this.repaint(claim);
  }

  /** Brings one claim's marker and line up to date; moves nothing. */
  repaint(claim) {
    const marker = this.markers.get(claim.id);
    if (!marker) return;
    const place = `Claim ${claim.number} of ${this.store.list.length}`;
    setAttribute(marker, 'aria-label', `${place}, ${claim.kind}, ${findingWords(claim)}: ${claim.words}`);
    setAttribute(marker, 'data-look', lookOf(claim));
    for (const span of this.segments.get(claim.id) ?? []) {
      if (this.covering.get(span)[0] === claim.id) setAttribute(span, 'data-look', lookOf(claim));
    }
  }

  /** Marks the chosen claim and takes the mark from the one before. */
  choose(id) {
    if (this.chosen && this.chosen !== id) this.#markChosen(this.chosen, false);
    this.chosen = id;
    this.#markChosen(id, true);
  }

  #markChosen(id, chosen) {
    const marker = this.markers.get(id);
    if (marker) {
      setAttribute(marker, 'tabindex', chosen ? 0 : -1); // first: where the keyboard is it wants a page that is laid out
      setAttribute(marker, 'aria-current', chosen ? 'true' : null);
    }
    for (const span of this.segments.get(id) ?? []) setAttribute(span, 'data-chosen', chosen);
  }

  /** Scrolls the words that begin at a place to where the chosen claim stands. */
  bringWords({ start, end }) {
    const [first] = this.rangesOf(start, end);
    if (first) bringTo(this.element, first.startContainer.parentElement);
  }

  /** Scrolls the chosen claim to its constant place. */
  bring(id) {
    if (this.markers.has(id)) bringTo(this.element, this.markers.get(id));
  }

  /** Puts the keyboard on the chosen claim's marker, without scrolling. */
  focus() {
    (this.markers.get(this.chosen) ?? this.element).focus({ preventScroll: true });
  }

  /**
   * Where a node's text begins in the article.
   * @param {Node} node
   * @returns {number|undefined} Undefined for what is none of the article's own text nodes.
   */
  startOf(node) {
    return this.starts.get(node);
  }

  /**
   * The pieces of the page that show a stretch of the text.
   * @returns {Range[]}
   */
  rangesOf(start, end) {
    const walker = document.createTreeWalker(this.column, NodeFilter.SHOW_TEXT);
    const ranges = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const first = this.starts.get(node);
      if (first === undefined || first >= end || first + node.data.length <= start) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(0, start - first));
      range.setEnd(node, Math.min(node.data.length, end - first));
      ranges.push(range);
    }
    return ranges;
  }

  #clicked(event) {
    const marker = event.target.closest('.fc-marker');
    if (marker) return this.onChoose(marker.dataset.claim, { byMouse: event.detail > 0 });
    const span = event.target.closest('.fc-words');
    if (!span || !document.getSelection().isCollapsed) return undefined;
    return this.onChoose(claimClicked(this.covering.get(span), this.chosen), { byMouse: true });
  }
}

/** The place of the first block that ends after an offset; blocks stand in text order. */
function firstAfter(blocks, offset) {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
