/**
 * The source form: where it comes from, what it does to the claim, where in it, which words.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';
import { uuid7 } from '../shared/uuid7.js';
import { SOURCE_KINDS, STANCES } from '../shared/words.js';
import { DroppedFile } from './dropped.js';
import { radios } from './radios.js';
import { Shelf } from './shelf.js';
import { detailsOf, fieldsFor } from './sourcefields.js';
import { WikipediaSearch } from './wikipedia.js';

/** The choice of a source that the desk has already. */
const SHELF = 'shelf';

/** An address by itself, as it is copied from a browser. */
const ADDRESS = /^https?:\/\/\S+$/iu;

let lastKind = 'wikipedia';

export class SourceForm {
  /**
   * @param {{onAttach: (fields: Object<string, any>) => void, onPick: (fields: Object<string, any>) => void,
   *   onClose: () => void, search: (words: string) => void, read: (title: string) => void, shelf: (words: string) => void,
   *   upload: (file: File, told: import('../shared/uploads.js').Told) => string}} desk
   */
  constructor(desk) {
    this.desk = desk;
    this.kind = radios('Kind of source', [...SOURCE_KINDS, [SHELF, 'On this desk']], { chosen: lastKind, onPick: (kind) => this.#turnTo(kind) });
    this.wikipedia = new WikipediaSearch({ ...desk, onPassage: (passage) => this.#take(passage) });
    this.shelf = new Shelf({ ...desk, onTaken: () => this.locator.focus() });
    this.file = new DroppedFile((details) => this.#takeFile(details), desk.upload, () => this.#fileCame());
    this.own = make('div.fc-own-fields');
    this.stance = radios('It', STANCES, {});
    this.locator = textField({ placeholder: 'page, paragraph, minute, cell' });
    this.excerpt = textField({ rows: 3 });
    this.primary = make('input', { type: 'checkbox' });
    this.confidential = make('input', { type: 'checkbox' });
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.#build();
    this.#turnTo(lastKind);
  }

  #build() {
    const ticks = [[this.primary, 'Primary: the record itself'], [this.confidential, 'Confidential: never in a public report']];
    this.boxes = ticks.map(([box, words]) => make('label.fc-tick', {}, box, words));
    const send = make('button.fc-button.fc-strong', { type: 'button', text: 'Attach', on: { click: () => this.send() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: this.desk.onClose } });
    const found = [labelled('Where in it', this.locator), labelled('Its words', this.excerpt), this.stance.element];
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Add a source' }, this.kind.element, this.wikipedia.element,
      this.shelf.element, this.own, this.file.element, ...found, ...this.boxes, make('div.fc-row', {}, send, close, this.hint));
    for (const field of [this.locator, this.excerpt]) this.#answers(field);
    const enter = (event) => event.key === 'Enter' && this.#enterOn(event);
    for (const part of [this.stance.element, ...this.boxes]) part.addEventListener('keydown', enter);
    this.file.listen(this.element, () => this.kind.choose('document'));
    for (const { field } of [this.wikipedia, this.shelf]) field.addEventListener('paste', (event) => this.#pasted(event));
  }

  /** An address that is pasted where one searches is meant as a source. */
  #pasted(event) {
    const words = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!ADDRESS.test(words)) return;
    event.preventDefault();
    this.kind.choose('web');
    const { url, title } = this.fields;
    url.control.value = words;
    url.control.dispatchEvent(new Event('input', { bubbles: true }));
    title.control.focus();
  }

  /** Enter on a choice, which does nothing else there, attaches. */
  #enterOn(event) {
    event.preventDefault();
    this.send();
  }

  #answers(field) {
    enterAndEscape(field, { enter: () => this.send(), escape: this.desk.onClose });
  }

  #turnTo(kind) {
    lastKind = kind;
    setText(this.hint, '');
    this.wikipedia.hush();
    this.wikipedia.element.hidden = kind !== 'wikipedia';
    this.shelf.element.hidden = kind !== SHELF;
    this.file.element.hidden = kind !== 'document';
    for (const box of this.boxes) box.hidden = kind === SHELF;
    if (kind === SHELF) this.shelf.ask();
    this.fields = fieldsFor(kind);
    this.own.replaceChildren(...Object.values(this.fields).map(({ label, control }) => labelled(label, control)));
    Object.values(this.fields).forEach(({ control }) => this.#answers(control));
  }

  focus() {
    const own = Object.values(this.fields)[0]?.control;
    (own ?? (this.kind.value === SHELF ? this.shelf : this.wikipedia).field).focus();
  }

  /**
   * Puts in what is known of a source already.
   * @param {{kind: string, known: {source: string, title: string}|null, url: string|null, title: string, locator: string}} given
   */
  fill({ kind, known, url, title, locator }) {
    this.kind.choose(known ? SHELF : kind);
    if (known) this.shelf.take(known);
    for (const [name, value] of Object.entries({ url, title })) if (value && this.fields[name]) this.fields[name].control.value = value;
    this.locator.value = locator;
    this.stance.focus();
  }

  /** The file names the document where nobody has. */
  #takeFile({ file_name: name }) {
    if (!this.fields.title.control.value) this.fields.title.control.value = name;
    this.fields.file_name.control.value = name;
  }

  #take({ text, locator }) {
    this.excerpt.value = text;
    this.locator.value = locator ?? '';
    this.stance.focus();
  }

  /** Attaches, or says what is missing and goes there. */
  send() {
    const source = this.#source();
    if (!source) return this.#miss(this.#what(), () => this.focus());
    if (source.problem) return this.#miss(source.problem, () => this.focus());
    if (!this.stance.value) return this.#miss('Say what the source does to the claim.', () => this.stance.focus());
    if (this.#isFile(source) && this.file.keeping === 'coming') return this.#wait();
    setText(this.hint, '');
    const [locator, excerpt] = [this.locator, this.excerpt].map((field) => field.value.trim() || null);
    const link = { stance: this.stance.value, locator, excerpt };
    if (this.kind.value === SHELF) return this.desk.onPick({ source, ...link });
    const { upload } = this.#isFile(source) ? this.file : {};
    return this.desk.onAttach({ source, source_id: uuid7(), ...link, ...(upload && { upload }) });
  }

  /** It is attached when the desk has the file. */
  #wait() {
    this.waiting = true;
    setText(this.hint, `${this.file.details.file_name} is on its way. It is attached when it is there.`);
  }

  #fileCame() {
    if (!this.waiting) return;
    this.waiting = false;
    if (this.file.keeping === 'kept') this.send();
    else setText(this.hint, 'The file itself is not kept. Press Attach once more to put on record what it is called.');
  }

  #source() {
    const ticks = { primary: this.primary.checked, confidential: this.confidential.checked };
    if (this.kind.value === 'wikipedia') return this.wikipedia.source && { ...this.wikipedia.source, ...ticks };
    if (this.kind.value === SHELF) return this.shelf.source;
    const described = detailsOf(this.kind.value, this.fields);
    if (described && this.kind.value === 'document') this.#addFile(described.details);
    return described && { kind: this.kind.value, ...described, ...ticks };
  }

  /** Size and hash belong to the file of that name only. */
  #addFile(details) {
    if (this.#isFile({ details })) Object.assign(details, this.file.details);
  }

  /** Whether the source is the file that was dropped or chosen. */
  #isFile({ details }) {
    return this.kind.value === 'document' && Boolean(details?.file_name) && this.file.details?.file_name === details.file_name;
  }

  #what() {
    if (this.kind.value === SHELF) return 'Choose one of the sources first.';
    return this.kind.value === 'wikipedia' ? 'Search, and choose a page first.' : 'Say which source it is.';
  }

  #miss(words, go) {
    setText(this.hint, words);
    go();
  }
}
