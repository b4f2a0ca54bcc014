/**
 * Words on their way to become a claim, or the new words of one: marked with the mouse, or shaped word by word with keys.
 * @module
 */
import { wholeCharacters } from './characters.js';
import { highlight } from '../shared/highlight.js';
import { StretchBar } from './stretchbar.js';
import { spanOf } from './selected.js';
import { moveEdge, nextWord, wordsIn } from './words.js';

export class Stretching {
  /**
   * @param {{article: import('../shared/article.js').ArticleView, text: () => string, claim: () => any,
   *   give: (act: string, claim: string|null, fields: Object<string, any>) => void, leave: () => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, span: null, byKey: false });
    this.bar = new StretchBar({
      onMove: (side, by) => this.move(side, by),
      onStep: (by) => this.#show(nextWord(this.#words(), this.span, by)),
      onAdd: (kind) => this.#add(kind),
      onChange: (kind) => this.#change(kind),
      onClose: () => this.#leave(),
    });
    this.element = this.bar.element;
    this.heard = () => this.#look();
    document.addEventListener('selectionchange', this.heard);
  }

  /** A new claim by key: it begins as the first word of the chosen claim, else of the text, or as the words given. */
  begin(stretch) {
    const claim = this.desk.claim();
    const from = stretch ?? (claim ? wordsIn(this.desk.text(), claim.start, claim.end)[0] : this.#words()[0]);
    if (!from) return;
    this.byKey = true;
    this.changing = null;
    this.#show(from);
    this.bar.focus();
  }

  /** Moves an edge by a word; what is not open yet opens on the chosen claim's words. */
  move(side, by) {
    if (!this.span) this.#beginToChange();
    if (this.span) this.#show(moveEdge(this.#words(), this.span, side, by));
  }

  /** The chosen claim's words are to be changed. */
  change() {
    this.#beginToChange();
  }

  #beginToChange() {
    const claim = this.desk.claim();
    if (!claim) return;
    this.byKey = true;
    this.changing = claim;
    this.#show({ start: claim.start, end: claim.end });
    this.bar.focus();
  }

  #words() {
    const text = this.desk.text();
    if (this.text !== text) Object.assign(this, { text, words: wordsIn(text) });
    return this.words;
  }

  #show(given) {
    const span = given && wholeCharacters(this.desk.text(), given);
    this.span = span;
    highlight('stretch', span ? this.desk.article.rangesOf(span.start, span.end) : []);
    if (!span) return this.bar.hide();
    const claim = this.changing ?? this.#touched(span);
    this.toChange = claim;
    return this.bar.show(this.desk.text().slice(span.start, span.end).replace(/\s+/gu, ' '), claim, Boolean(this.changing));
  }

  /** The chosen claim, where the marked words meet it: they may be meant as its own. */
  #touched(span) {
    const claim = this.desk.claim();
    return claim && span.start < claim.end && claim.start < span.end ? claim : null;
  }

  #look() {
    const selection = document.getSelection();
    const inside = selection?.rangeCount && this.desk.article.column.contains(selection.getRangeAt(0).commonAncestorContainer);
    if (inside && !selection.isCollapsed) {
      Object.assign(this, { byKey: false, changing: null });
      this.#show(spanOf(selection.getRangeAt(0), this.desk.article, this.desk.text()));
    } else if (!this.byKey && !this.element.contains(document.activeElement)) this.#show(null);
  }

  #add(kind) {
    this.desk.give('add_claim', null, { kind, ...this.span });
    this.#leave();
  }

  #change(kind) {
    const { id, kind: before } = this.toChange;
    this.desk.give('change_claim', id, { ...this.span, ...(this.changing && kind !== before ? { kind } : {}) });
    this.#leave();
  }

  /** Another claim is chosen: what was shaped for the one before is dropped. */
  drop() {
    if (this.byKey && this.span) this.#end();
  }

  #leave() {
    this.desk.leave();
    document.getSelection()?.removeAllRanges();
    this.#end();
  }

  #end() {
    Object.assign(this, { byKey: false, changing: null });
    this.#show(null);
  }

  close() {
    document.removeEventListener('selectionchange', this.heard);
    highlight('stretch', []);
  }
}
