/**
 * The line above the desk: title, draft, progress as a bar and in words, buttons at the right.
 * @module
 */
import { cap, make, setAttribute, setText } from './dom.js';

export class Header {
  /** @param {HTMLElement[]} buttons - What the desk offers at the right. */
  constructor(buttons) {
    this.title = make('h2');
    this.about = make('span.fc-about');
    this.parts = { done: make('i.fc-done'), inaccurate: make('i.fc-wrong'), asked: make('i.fc-asked') };
    const given = { role: 'progressbar', 'aria-label': 'Progress', 'aria-valuemin': 0 };
    this.bar = make('div.fc-progress', given, ...Object.values(this.parts));
    this.words = make('span');
    this.counts = make('button.fc-counts', { type: 'button', title: 'Progress by section', 'aria-expanded': 'false' }, cap('sections'), this.words);
    this.standing = make('div.fc-standing', {}, this.bar, this.counts);
    const right = make('div.fc-header-buttons', {}, ...buttons);
    this.element = make('div.fc-header', {}, this.title, this.about, this.standing, right);
  }

  /** Names the case. */
  name({ title, draft, due, signed_off: signed }) {
    setText(this.title, title);
    setAttribute(this.title, 'title', title);
    const parts = [draft > 1 ? null : `Draft ${draft}`, due && `due ${due}`, signed && `signed off by ${signed.by}`];
    setText(this.about, parts.filter(Boolean).join(' · '));
  }

  /**
   * Shows how far the case is.
   * @param {ReturnType<import('./claims.js').ClaimStore['counts']>} counts
   * @param {{done: number, total: number}|null} finding - Sections of the text that were searched for claims.
   */
  count(counts, finding) {
    const words = countsInWords(counts, finding);
    setText(this.words, words);
    setAttribute(this.bar, 'aria-valuemax', Math.max(1, counts.total));
    setAttribute(this.bar, 'aria-valuenow', counts.done);
    setAttribute(this.bar, 'aria-valuetext', words);
    const shown = { done: counts.done, inaccurate: counts.inaccurate, asked: counts.asked };
    for (const [name, part] of Object.entries(this.parts)) {
      part.style.width = `${(100 * shown[name]) / Math.max(1, counts.total)}%`;
    }
  }
}

/** "31 of 112 done · 9 inaccurate · 7 with author"; only what there is. */
export function countsInWords(counts, finding) {
  const parts = [
    finding && `finding claims, part ${Math.min(finding.done + 1, finding.total)} of ${finding.total}`,
    counts.total > 0 && counts.done === counts.total ? `all ${counts.total} done` : `${counts.done} of ${counts.total} done`,
    counts.inaccurate && `${counts.inaccurate} inaccurate`,
    counts.asked && `${counts.asked} with author`,
    counts.editor && `${counts.editor} with editor`,
  ];
  return parts.filter(Boolean).join(' · ');
}
