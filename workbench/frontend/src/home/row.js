/**
 * One case in the list: its title, which opens it, how it stands, who is on it, and what can be done with it.
 * @module
 */
import { make, setAttribute, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { UNTITLED } from './cases.js';
import { dueOf, lastWords, peopleWords, stateLook, stateWords, waitingWords } from './words.js';

export class CaseRow {
  /**
   * @param {string} id
   * @param {{open: (role: string) => void, due: () => void, exporting: import('../shared/export.js').ExportMenu}} acts
   */
  constructor(id, { open, due, exporting }) {
    this.id = id;
    this.exporting = exporting;
    const button = (words, act) => make('button.fc-button', { type: 'button', text: words, on: { click: act } });
    this.title = make('button.fc-case-title', { type: 'button', on: { click: () => open('check') } });
    this.due = make('span.fc-case-due');
    this.people = make('span');
    this.last = make('span');
    this.waits = make('span.fc-case-waits');
    this.about = make('div.fc-case-about', {}, this.due, this.people, this.last, this.waits);
    this.done = make('i.fc-done');
    this.editor = make('i.fc-with-editor');
    this.state = make('span.fc-case-state');
    this.waiting = make('span.fc-soft');
    const bar = make('div.fc-progress', { 'aria-hidden': 'true' }, this.done, this.editor);
    const standing = make('div.fc-case-standing', {}, this.state, bar, this.waiting);
    this.buttons = [button('Open', () => open('check')), button('Review', () => open('review')), button('Due date', due)];
    const [first, second, third] = this.buttons;
    this.acts = make('div.fc-case-acts', {}, first, second, exporting.element, third);
    this.place = make('div.fc-case-place', { hidden: true });
    this.element = make('li.fc-case', { data: { id } }, make('div.fc-case-head', {}, this.title, this.about), standing, this.acts, this.place);
  }

  /**
   * Brings it up to date.
   * @param {import('./cases.js').Case} row
   * @param {number} unsent - Acts that wait in this browser.
   */
  show(row, unsent) {
    const due = dueOf(row);
    const title = visible(row.title ?? UNTITLED);
    setText(this.title, title);
    setText(this.due, due.words);
    setAttribute(this.due, 'data-tone', due.tone);
    setText(this.people, peopleWords(row));
    setText(this.last, `${lastWords(row)}${row.drafts > 1 ? ` · draft ${row.drafts}` : ''}`);
    setText(this.waits, unsent ? `${unsent} not saved yet: open it to send` : '');
    setText(this.state, stateWords(row));
    setAttribute(this.state, 'data-look', stateLook(row));
    setText(this.waiting, waitingWords(row));
    const share = (count) => `${(100 * count) / Math.max(1, row.total)}%`;
    this.done.style.width = row.signed_off ? '100%' : share(row.done);
    this.editor.style.width = row.signed_off ? '0' : share(row.with_editor);
    for (const [node, words] of this.#named()) setAttribute(node, 'aria-label', `${words} ${title}`);
    setAttribute(this.element, 'aria-label', title);
  }

  /** What each button is called where its row is not seen. */
  #named() {
    const [open, review, due] = this.buttons;
    return [[open, 'Open'], [review, 'Review'], [this.exporting.button, 'Export'], [due, 'Due date of']];
  }

  /** Only the chosen case's buttons are in the order of the tab key. */
  choose(chosen) {
    setAttribute(this.element, 'aria-current', chosen ? 'true' : null);
    const tabindex = chosen ? null : -1;
    for (const node of [this.title, ...this.buttons, this.exporting.button]) setAttribute(node, 'tabindex', tabindex);
  }
}
