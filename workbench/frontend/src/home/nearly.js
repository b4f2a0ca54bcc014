/**
 * Quiet bars about drafts that are nearly the text of a case: a person says whether each is its new draft.
 * @module
 */
import { make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { UNTITLED } from './cases.js';

/** How many cases are offered; the likest come first. */
const MOST = 3;

export class Nearly {
  /** @param {{settle: (draft: any, take: string|null) => void, leave: (draft: any) => void, refocus: () => void}} acts */
  constructor(acts) {
    this.acts = acts;
    this.bars = new Map();
    this.element = make('div.fc-nearly', { role: 'group', 'aria-label': 'Drafts to decide on', hidden: true });
  }

  /**
   * @param {{draft: string, title: string|null, cases: {id: string, title: string|null, percent: number}[]}} answer
   * @param {import('./drafts.js').Draft} draft
   */
  show({ title, cases }, draft) {
    const offered = cases.slice(0, MOST);
    const named = (one) => `“${visible(one.title ?? UNTITLED)}”`;
    const like = offered.map((one) => `${named(one)} (${one.percent} % the same)`).join(', ');
    const words = `“${visible(title ?? draft.name)}” is nearly the text of ${like}. Nothing has been opened yet.`;
    const takes = offered.map((one) => this.#button(offered.length > 1 ? `Take it as the new draft of ${named(one)}` : 'Take it as the new draft of that case', () => this.acts.settle(draft, one.id)));
    const own = this.#button('Open it as a case of its own', () => this.acts.settle(draft, null));
    const none = this.#button('Forget it', () => {
      this.drop(draft);
      this.acts.leave(draft);
    });
    const bar = make('div.fc-bar', { data: { tone: 'wanted' } }, make('span', { role: 'status', text: words }), ...takes, own, none);
    this.drop(draft);
    this.bars.set(draft.draft, bar);
    this.element.append(bar);
    this.element.hidden = false;
    takes[0].focus();
  }

  #button(words, act) {
    return make('button.fc-button', { type: 'button', text: words, on: { click: act } });
  }

  /** It was settled. The keyboard goes on where it is at home. */
  drop({ draft }) {
    const bar = this.bars.get(draft);
    if (!bar) return;
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    this.bars.delete(draft);
    this.element.hidden = !this.bars.size;
    if (hadFocus) this.acts.refocus();
  }
}
