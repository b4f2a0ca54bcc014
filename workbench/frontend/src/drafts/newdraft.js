/**
 * The form that brings in a new draft: its file, dropped or chosen, or its text, and the publication date.
 * @module
 */
import { make, setAttribute, setText } from '../shared/dom.js';
import { DRAFT_KINDS, FileIn } from '../shared/filein.js';
import { labelled, textField } from '../shared/form.js';
import { uuid7 } from '../shared/uuid7.js';

export class NewDraftForm {
  /**
   * @param {{upload: (file: File, told: import('../shared/uploads.js').Told) => void, ask: (message: any) => void,
   *   leave: () => void}} desk
   */
  constructor(desk) {
    Object.assign(this, { desk, file: null, busy: false });
    this.came = new FileIn({ label: 'File of the new draft', kinds: DRAFT_KINDS, onFile: (file) => this.#choose(file) });
    this.text = textField({ rows: 8 });
    this.published = textField({ placeholder: 'as before', inputmode: 'numeric' });
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.send = make('button.fc-button.fc-strong', { type: 'button', text: 'Bring it in', on: { click: () => this.#bring() } });
    this.#build();
  }

  #build() {
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: () => this.close() } });
    const words = 'Every claim is carried over. What changed asks for another look; nothing is lost, and undo takes the draft back.';
    const fields = make('div.fc-draft-form', {}, this.came.element, labelled('Or paste its text', this.text), labelled('Publication date', this.published), make('div.fc-row', {}, this.send, close, this.hint));
    this.element = make('dialog.fc-dialog.fc-new-draft', { 'aria-label': 'New draft', on: { close: () => this.desk.leave() } }, make('h3', { text: 'New draft' }), make('p.fc-soft', { text: words }), fields);
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    this.came.listen(this.element);
  }

  /** @param {string|null|undefined} published - The publication date of the draft before. */
  open(published) {
    if (this.element.open) return;
    if (!this.published.value) this.published.value = published ?? '';
    this.element.showModal();
    this.came.field.focus();
  }

  close() {
    this.element.close();
  }

  #heard(event) {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  #choose(file) {
    this.file = file;
    setText(this.hint, '');
    this.send.focus();
  }

  #bring() {
    if (this.busy) return;
    const { file, text } = { file: this.file, text: this.text.value };
    if (!file && !text.trim()) return void setText(this.hint, 'Choose a file, or paste the text.');
    this.#wait(true);
    if (!file) return void this.#ask({ text });
    const done = (upload) => {
      this.came.name(file);
      this.#ask({ upload, name: file.name });
    };
    this.desk.upload(file, { done, failed: (words) => this.refused(words), progress: (words) => this.came.say(words) });
  }

  #ask(holds) {
    this.desk.ask({ type: 'new_draft', published: this.published.value.trim() || null, entry_id: uuid7(), ...holds });
  }

  #wait(busy) {
    this.busy = busy;
    setAttribute(this.send, 'aria-disabled', busy ? 'true' : null);
    setText(this.send, busy ? 'Carrying the claims over…' : 'Bring it in');
    if (busy) setText(this.hint, '');
  }

  /** It was no draft; what was chosen and typed stays. */
  refused(words) {
    this.#wait(false);
    setText(this.hint, words);
  }

  /** The case has it. */
  done() {
    this.#wait(false);
    this.file = null;
    this.came.clear();
    this.text.value = '';
    this.published.value = '';
    this.close();
  }
}
