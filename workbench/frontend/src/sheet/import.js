/**
 * The panel that brings in a fact-check spreadsheet: the file, what its columns mean, where its rows go, done.
 * @module
 */
import { cap, make, setAttribute, setText } from '../shared/dom.js';
import { FileIn, SHEET_KINDS } from '../shared/filein.js';
import { uuid7 } from '../shared/uuid7.js';
import { LONG_PATIENCE } from '../shared/wire.js';
import { ColumnsStep } from './columns.js';
import { PreviewStep } from './preview.js';
import { doneWords, foundWords, rowsInWords } from './words.js';

/** How long an import may take before the connection counts as lost, in milliseconds: 20,000 rows are the most. */
const PATIENCE = 10 * LONG_PATIENCE;

export class SheetImport {
  /** @param {import('../checking/desk.js').CheckingDesk} desk */
  constructor(desk) {
    Object.assign(this, { desk, step: 'file', busy: false });
    this.button = make('button.fc-button', { type: 'button', on: { click: () => this.open() } }, cap('sheet'), make('span', { text: 'Import a sheet' }));
    this.file = new FileIn({ label: 'Spreadsheet with the check, CSV or XLSX', kinds: SHEET_KINDS, onFile: (file) => this.#take(file) });
    this.columns = new ColumnsStep({ onTab: (tab) => this.#ask({ type: 'sheet_read', name: this.name, tab }, 'Reading…'), onColumns: () => this.#askColumns() });
    this.preview = new PreviewStep();
    this.#build();
  }

  #build() {
    this.about = make('p.fc-soft', { 'aria-live': 'polite' });
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.waiting = make('progress.fc-sheet-waiting', { 'aria-label': 'Working', hidden: true });
    this.on = make('button.fc-button.fc-strong', { type: 'button', on: { click: () => this.#goOn() } });
    this.back = make('button.fc-button', { type: 'button', on: { click: () => this.#goBack() } });
    this.cancel = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: () => this.close() } });
    this.body = make('div.fc-sheet-body');
    const foot = make('div.fc-row', {}, this.on, this.back, this.cancel, this.waiting, this.hint);
    this.element = make('dialog.fc-dialog.fc-sheet', { 'aria-label': 'Import a sheet', on: { close: () => this.desk.leave() } }, make('h3', { text: 'Import a sheet' }), this.about, this.body, foot);
    this.file.listen(this.element);
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    this.preview.element.addEventListener('change', () => this.#label());
    this.#show('file');
  }

  handlers() {
    return {
      sheet: (answer) => this.#read(answer),
      sheet_columns: (answer) => this.#columnsCame(answer),
      sheet_rows: (answer) => this.#placed(answer),
      sheet_done: (answer) => this.#done(answer),
      sheet_progress: ({ percent }) => this.#far(percent),
      sheet_refused: ({ words }) => this.#refused(words),
    };
  }

  open() {
    this.desk.named(() => {
      if (this.element.open) return;
      if (!this.element.isConnected) this.desk.frame.root.append(this.element);
      if (this.step === 'done') this.#show('file');
      this.element.showModal();
      this.#focus();
    });
  }

  close() {
    this.element.close();
  }

  #heard(event) {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  #take(file) {
    if (this.busy) return;
    this.name = file.name;
    this.desk.uploads.begin(file, 'sheet', {
      done: (upload) => this.#ask({ type: 'sheet_read', upload, name: file.name }, `Reading ${file.name}…`),
      failed: (words) => this.#refused(words),
      progress: (words) => this.#wait(words),
    });
  }

  #ask(message, words) {
    this.#wait(words);
    this.desk.running.wire.send(message, PATIENCE);
  }

  #askColumns() {
    this.#ask({ type: 'sheet_columns', meanings: this.columns.meanings }, 'Looking at the columns…');
  }

  #read(sheet) {
    this.columns.show(sheet);
    this.count = sheet.count;
    this.#show('columns');
    this.#focus();
  }

  #columnsCame({ values }) {
    this.#wait(null);
    this.columns.showValues(values);
  }

  #placed(answer) {
    this.preview.show(answer);
    this.found = answer;
    this.#show('rows');
    this.#focus();
  }

  #done(answer) {
    this.result = answer;
    if (answer.entries.length) this.desk.undoing.did(answer.entries.map(([entry, claim]) => ({ act: 'import_sheet', entry_id: entry, claim })));
    this.desk.say(doneWords(answer));
    this.file.clear();
    this.#show('done');
    this.#focus();
  }

  #refused(words) {
    this.#wait(null);
    setText(this.hint, words);
  }

  #goOn() {
    if (this.busy) return;
    if (this.step === 'columns') this.#ask({ type: 'sheet_preview', ...this.columns.mapped }, 'Looking for the rows in the draft…');
    else if (this.step === 'rows') this.#import();
    else this.close();
  }

  #import() {
    const { choices, count } = this.preview;
    if (!count) return void setText(this.hint, 'No row is chosen. Go back and say which column holds the words of the claims, or cancel.');
    this.#ask({ type: 'sheet_import', ...this.columns.mapped, choices, entry_id: uuid7() }, `Importing ${rowsInWords(count)}…`);
  }

  /** A step back; after the import, the import itself is taken back. */
  #goBack() {
    if (this.busy) return;
    if (this.step === 'done') {
      this.close();
      return void this.desk.undo();
    }
    this.#show({ rows: 'columns', columns: 'file' }[this.step]);
    this.#focus();
  }

  #show(step) {
    this.step = step;
    this.#wait(null);
    const parts = { file: this.file.element, columns: this.columns.element, rows: this.preview.element, done: make('div') };
    this.body.replaceChildren(parts[step]);
    setText(this.about, this.#aboutWords());
    this.on.hidden = step === 'file';
    this.back.hidden = step === 'file' || (step === 'done' && !this.result.entries.length);
    this.cancel.hidden = step === 'done';
    setText(this.back, step === 'done' ? 'Undo the import' : 'Back');
    this.#label();
  }

  #aboutWords() {
    if (this.step === 'columns') return `${this.name}: ${this.count} rows. Say what each column holds; a finding that you give no meaning becomes a note.`;
    if (this.step === 'rows') return foundWords(this.found);
    if (this.step === 'done') return doneWords(this.result);
    return 'A check that was kept in a spreadsheet comes in under your name: its rows go to the words of the draft, with sources, notes and findings. You see where each row goes before anything is recorded.';
  }

  #label() {
    const words = { columns: 'See where the rows go', rows: `Import ${rowsInWords(this.preview.count)}`, done: 'Close' };
    setText(this.on, words[this.step] ?? '');
  }

  #focus() {
    const first = { file: () => this.file.field.focus(), columns: () => this.columns.focus(), rows: () => (this.element.querySelector('.fc-sheet-question input') ?? this.on).focus(), done: () => this.on.focus() };
    first[this.step]();
    this.body.scrollTop = 0;
  }

  /** The kernel says how far it is. */
  #far(percent) {
    if (!this.busy) return;
    Object.assign(this.waiting, { max: 100, value: percent });
  }

  #wait(words) {
    this.busy = words !== null;
    this.waiting.removeAttribute('value');
    this.waiting.hidden = !this.busy;
    for (const button of [this.on, this.back]) setAttribute(button, 'aria-disabled', this.busy ? 'true' : null);
    setText(this.hint, words ?? '');
  }
}
