/**
 * What a desk says of the case as a whole: that there is no claim yet, or none at all, and that it was signed off.
 * @module
 */
import { make, setAttribute, setText } from './dom.js';
import { shortTime } from './saved.js';

const LOOKING = 'Claims are being looked for. They come section by section; the text can be read meanwhile.';
const NONE = 'No claim was found in this text. Mark words in the article, or press w, and make one of them.';
const NONE_TO_REVIEW = 'There is no claim in this text, so there is nothing to decide.';

export class WholeCase {
  /**
   * @param {import('./frame.js').Frame} frame
   * @param {{role: "check"|"review", leave: () => void}} desk
   */
  constructor(frame, { role, leave }) {
    Object.assign(this, { frame, role, leave, closed: null });
    this.empty = make('p.fc-empty', { 'aria-live': 'polite' });
    frame.work.querySelector('.fc-card').append(this.empty);
  }

  /**
   * @param {{claims: number, finding: object|null, draft: number|string, signed: {by: string, at: string}|null}} standing
   */
  show({ claims, finding, draft, signed }) {
    setAttribute(this.frame.work, 'data-empty', claims === 0);
    setText(this.empty, claims ? '' : emptyWords(finding, this.role));
    this.#showSigned(draft, signed);
  }

  /** The review desk says it where it is done. */
  #showSigned(draft, signed) {
    if (!signed || this.role === 'review') return this.frame.bars.drop('signed', this.leave);
    if (this.closed === signed.at) return undefined;
    const act = () => {
      this.closed = signed.at;
      this.frame.bars.drop('signed', this.leave);
    };
    return this.frame.bars.show({ key: 'signed', tone: 'good', words: `Draft ${draft} was signed off by ${signed.by}, ${shortTime(signed.at)}.`, button: 'Close', act });
  }
}

/** Why there is no claim, in words. */
export function emptyWords(finding, role) {
  if (finding) return LOOKING;
  return role === 'check' ? NONE : NONE_TO_REVIEW;
}
