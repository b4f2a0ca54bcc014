/**
 * Choosing a claim and walking among those that the list shows.
 * @module
 */
import { rememberPlace } from './place.js';
import { isOpen } from './words.js';

/** How somebody goes on who goes from one open claim to the next; others go by a number of places. */
const OPEN = 'open';

export class Walking {
  /** The chosen claim. */
  get claim() {
    return this.store.get(this.chosen);
  }

  /**
   * Chooses a claim.
   * @param {string} id
   * @param {"key"|"article"|"list"|"start"|"stay"} from - Where the eye is: that column does not scroll.
   */
  choose(id, from) {
    const focused = this.article.element.contains(document.activeElement);
    this.begun ||= !['start', 'stay'].includes(from);
    this.chosen = id;
    this.article.choose(id);
    this.list.choose(id);
    this.showCard(this.claim, this.cards.get(id));
    if (!['article', 'stay'].includes(from)) this.article.bring(id);
    if (!['list', 'stay'].includes(from)) this.list.bring(id);
    if (focused || from === 'article') this.leave();
    this.cards.want(id);
    this.cards.wantSoon(this.#ahead()?.id);
    if (this.begun) rememberPlace(this.state.case, this.role, id);
  }

  /** The claim so many places further in the list; from outside of the list the nearest that is in it. */
  after(by) {
    const claims = this.list.shown();
    const place = claims.findIndex(({ id }) => id === this.chosen);
    if (place >= 0) return claims[Math.max(0, Math.min(claims.length - 1, place + by))];
    const number = this.claim?.number ?? 0;
    return by > 0 ? (claims.find((claim) => claim.number > number) ?? claims.at(-1)) : (claims.findLast((claim) => claim.number < number) ?? claims[0]);
  }

  /** The next claim of the list that still wants work, undefined without one. */
  nextOpen() {
    return this.store.nextOpen(this.chosen, this.list.shown());
  }

  /** The claim that is likely to be chosen next: people go on as they have come. */
  #ahead() {
    const { heading = 1 } = this;
    return heading === OPEN ? this.store.nextOpen(this.chosen, this.list.shown(), true) : this.after(heading);
  }

  step(by) {
    this.heading = by;
    const next = this.claim && this.after(by);
    if (next && next !== this.claim) this.choose(next.id, 'key');
  }

  stepToOpen() {
    this.heading = OPEN;
    const next = this.nextOpen();
    if (next) this.choose(next.id, 'key');
    else this.say('Nothing else is open');
  }

  /** Goes to the claim of that number, whether the list shows it or not; says where there is none. */
  goTo(number) {
    const claim = this.store.list[number - 1];
    if (!claim) return this.say(`There is no claim ${number}`);
    this.choose(claim.id, 'key');
    return this.leave();
  }

  /** Puts the keyboard where the keys are at home: on the text, or on the list where a narrow window shows that. */
  focusWork() {
    const { element } = this.article;
    this.article.focus();
    // What has just gone out of sight counts as focused until the browser has laid the page out again.
    if (!element.contains(document.activeElement) || element.checkVisibility?.() === false) this.list.box.focus({ preventScroll: true });
  }

  /** Whether a claim still wants something of whoever is at this desk, and what that is called. */
  isWanted(claim) {
    return isOpen(claim);
  }

  get wantedWords() {
    return 'open';
  }

  /** Brings the chosen claim to its place in text and list. */
  bring() {
    if (!this.claim) return;
    this.article.bring(this.chosen);
    this.list.bring(this.chosen);
  }

  /** Something above or in the list is wanted: a narrow window shows it in place of the text. */
  needList() {
    this.frame.beside.need('list');
  }
}
