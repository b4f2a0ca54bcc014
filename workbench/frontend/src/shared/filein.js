/**
 * A file that a person chooses, drops or pastes.
 * @module
 */
import { make, setText } from './dom.js';

/** What a draft of an article can be, and what a fact-check sheet can be, as in the `accept` attribute. */
export const DRAFT_KINDS = '.docx,.pdf,.html,.htm,.zip,.md,.txt';
export const SHEET_KINDS = '.csv,.tsv,.xlsx,.xlsm';

export class FileIn {
  /**
   * A field for a file; it can be dropped or pasted in the places that listen, too.
   * @param {{label: string, kinds?: string, words?: string, onFile?: (file: File) => void}} given - `words` stand beside
   *   the field as long as there is no file.
   */
  constructor({ label, kinds, words = 'or drop it here', onFile }) {
    Object.assign(this, { words, onFile });
    this.field = make('input', { type: 'file', class: 'fc-file', accept: kinds, 'aria-label': label });
    this.said = make('span.fc-soft', { 'aria-live': 'polite', text: words });
    this.element = make('div.fc-drop', {}, this.field, this.said);
    this.field.addEventListener('change', () => this.field.files[0] && this.take(this.field.files[0]));
  }

  /**
   * Lets a place take files.
   * @param {HTMLElement} place
   * @param {() => void} [onCome] - Told before a file is taken.
   */
  listen(place, onCome = () => {}) {
    takeGiven(place, {
      onFiles: ([file], all) => {
        onCome();
        if (all) this.field.files = all; // it names the file, as if it had been chosen there
        this.take(file);
      },
    });
  }

  /** @param {File} file */
  take(file) {
    this.name(file);
    this.onFile(file);
  }

  /** Says which file it is. */
  name({ name, size }) {
    this.say(`${name}, ${size.toLocaleString('en')} bytes`);
  }

  say(words) {
    setText(this.said, words);
  }

  /** Forgets the file. */
  clear() {
    this.field.value = '';
    this.say(this.words);
  }
}

/**
 * Lets a place take what is dropped on it and pasted in it. What a text field takes by itself is left to it.
 * @param {HTMLElement} place
 * @param {{onFiles: (files: File[], alone?: FileList) => void, onWords?: (words: string) => void, onOver?: (over: boolean) => void}} taker -
 *   Without `onWords` only files are taken; `alone` is the list of a single file; `onOver` is told while something is held over the place.
 */
export function takeGiven(place, { onFiles, onWords, onOver = () => {} }) {
  const take = (event, files, words, given) => {
    if (!files.length && !onWords) return;
    event.preventDefault();
    event.stopPropagation();
    if (files.length) onFiles(files, files.length === 1 && given?.files.length === 1 ? given.files : undefined);
    else if (words.trim()) onWords(words.trim());
  };
  place.addEventListener('dragover', (event) => {
    if (!onWords && !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  });
  place.addEventListener('dragleave', (event) => place.contains(event.relatedTarget) || onOver(false));
  place.addEventListener('drop', (event) => {
    onOver(false);
    take(event, filesIn(event.dataTransfer), wordsIn(event.dataTransfer), event.dataTransfer);
  });
  place.addEventListener('paste', (event) => {
    const words = wordsIn(event.clipboardData);
    const files = copiedFiles(event.clipboardData, words);
    if (!(event.target.closest?.('input, textarea') && !files.length)) take(event, files, words);
  });
}

const filesIn = (data) => [...(data?.files ?? [])];

const wordsIn = (data) => data?.getData('text/uri-list') || data?.getData('text/plain') || '';

/** What is copied in a word processor has a picture of itself beside the words; the words are meant. */
const copiedFiles = (data, words) => filesIn(data).filter(({ type }) => !words || !type.startsWith('image/'));
