/**
 * The place for a new case: drop a draft, choose a file, or paste its text or address; with its dates, if known.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { DRAFT_KINDS, takeGiven } from '../shared/filein.js';
import { labelled } from '../shared/form.js';
import { sessionStore } from '../shared/kept.js';

const KINDS = 'Word, PDF, web page, Markdown or plain text, also several at once';
const PASTED = 'factcheck:home:pasted';

export class NewCase {
  /** @param {{take: (given: {name: string}[], dates: {published: string, due: string}) => void, leave: () => void}} acts */
  constructor({ take, leave }) {
    Object.assign(this, { onTake: take, leave });
    this.picker = make('input', { type: 'file', accept: DRAFT_KINDS, multiple: true, hidden: true, tabindex: -1, 'aria-label': 'File of the draft', on: { change: () => this.#picked() } });
    this.choose = make('button.fc-button.fc-strong', { type: 'button', on: { click: () => this.picker.click() } }, cap('new_case'), make('span', { text: 'Choose a file' }));
    this.drop = make('div.fc-drop-here', {}, make('p.fc-drop-words', { text: 'Drop a draft here' }), this.choose, make('p.fc-soft', { text: KINDS }), this.picker);
    this.published = make('input.fc-input', { type: 'date' });
    this.due = make('input.fc-input', { type: 'date' });
    const dates = make('div.fc-dates', {}, labelled('Published on, if known', this.published), labelled('Due, if set', this.due));
    this.field = make('textarea.fc-input', { rows: 4, placeholder: 'https://… or the text itself', on: { input: () => this.#keep() } });
    this.field.value = kept();
    const open = make('button.fc-button', { type: 'button', text: 'Open it', on: { click: () => this.#open() } });
    const pasted = labelled('Or paste its text or its address', this.field);
    pasted.firstElementChild.append(cap('paste'));
    this.said = make('p.fc-start-said', { role: 'status' });
    this.wrong = make('p.fc-start-wrong', { role: 'alert' });
    const intro = make('p.fc-first-words', { text: 'This desk has no case yet. Give it the draft of an article: it marks what can be checked, keeps sources and verdicts as you work, and never changes the text.' });
    const parts = [make('h3', { text: 'New case' }), intro, this.drop, this.said, this.wrong, dates, pasted, make('div.fc-row', {}, open)];
    this.element = make('section.fc-start', { 'aria-label': 'New case' }, ...parts);
    this.field.addEventListener('keydown', (event) => this.#typed(event));
  }

  /** Lets files be dropped anywhere on the home, and words be pasted where no field has the focus. */
  listen(root) {
    const onOver = (over) => root.classList.toggle('fc-dragging', over);
    takeGiven(root, { onFiles: (files) => this.#files(files), onWords: (words) => this.#words(words), onOver });
  }

  #files(files) {
    if (files.length) this.take(files.map((file) => ({ name: file.name, file })));
  }

  #words(words) {
    this.field.value = words;
    this.#keep();
    this.field.focus();
  }

  #picked() {
    const files = [...this.picker.files];
    this.picker.value = '';
    this.#files(files);
  }

  #open() {
    const words = this.field.value.trim();
    if (!words) {
      setText(this.wrong, 'Paste the text or the address first.');
      return this.field.focus();
    }
    return this.take([isAddress(words) ? { name: words, url: words } : { name: 'what you pasted', text: this.field.value }]);
  }

  /** Esc leaves the field; Ctrl+Enter opens, for Enter is a line of the text, unless the text is an address. */
  #typed(event) {
    if (event.isComposing) return;
    const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey || isAddress(this.field.value.trim()));
    if (!enter && event.key !== 'Escape') return;
    event.preventDefault();
    if (enter) this.#open();
    else this.leave();
  }

  take(given) {
    setText(this.wrong, '');
    this.onTake(given, { published: this.published.value, due: this.due.value });
  }

  #keep() {
    try {
      sessionStore()?.setItem(PASTED, this.field.value);
    } catch {
      // Without storage it is kept as long as the page is.
    }
  }

  /** A case was opened: what belonged to its draft is taken away. */
  clear(draft) {
    for (const field of [this.published, this.due]) field.value = '';
    if (draft.file) return;
    this.field.value = '';
    this.#keep();
  }

  /** What is being done. */
  say(words) {
    setText(this.said, words);
  }

  /** What went wrong. */
  complain(words) {
    setText(this.wrong, words);
  }

  paste() {
    this.field.focus();
  }
}

const kept = () => sessionStore()?.getItem(PASTED) ?? '';

/** Whether all that was pasted is one address. */
export const isAddress = (words) => /^(?:https?:\/\/|www\.)\S+$/iu.test(words);
