/**
 * The coverage view: which sentences hold no claim, shown in the article and counted in words.
 * @module
 */
import { setAttribute } from '../shared/dom.js';

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'fc-uncovered';

export class CoverageView {
  /**
   * @param {HTMLElement} button
   * @param {import('../shared/article.js').ArticleView} article
   * @param {() => import('../shared/bars.js').Bars} bars
   * @param {{ask: () => void, refocus: () => void}} desk
   */
  constructor(button, article, bars, desk) {
    Object.assign(this, { button, article, bars, desk, shown: false, passages: [] });
  }

  /** Shows the view, or takes it away. */
  turn() {
    this.shown = !this.shown;
    setAttribute(this.button, 'aria-pressed', String(this.shown));
    if (this.shown) return this.desk.ask();
    this.bars().drop('coverage', this.desk.refocus);
    return mark([]);
  }

  /** Asks again where the view is shown: claims have come or gone. */
  refresh() {
    if (this.shown) this.desk.ask();
  }

  /** @param {import('../shared/protocol.js').Coverage} coverage */
  take({ passages }) {
    if (!this.shown) return;
    const bare = passages.filter(([, , claims]) => !claims);
    mark(bare.flatMap(([start, end]) => this.article.rangesOf(start, end)));
    const words = coverageInWords(passages);
    this.bars().show({ key: 'coverage', words, button: 'Close', act: () => this.turn() });
  }
}

/** "54 of 61 sentences hold a claim. The 7 shaded ones do not: 4 opinion, 3 question." */
export function coverageInWords(passages) {
  const bare = passages.filter(([, , claims]) => !claims);
  const held = `${passages.length - bare.length} of ${passages.length} sentences hold a claim.`;
  if (!bare.length) return held;
  const reasons = new Map();
  for (const [, , , why] of bare) reasons.set(why ?? 'no reason known', (reasons.get(why ?? 'no reason known') ?? 0) + 1);
  const counted = [...reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count} ${why}`);
  return `${held} The ${bare.length} shaded ones do not: ${counted.join(', ')}.`;
}

/** Highlights of the browser colour words without touching the page, so nothing moves. */
function mark(ranges) {
  if (!globalThis.CSS?.highlights) return;
  if (ranges.length) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  else CSS.highlights.delete(HIGHLIGHT);
}
