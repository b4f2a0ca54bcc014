/**
 * Everything that came in the Word file beside the text, with what was made of each: nothing is dropped.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { aboutOf } from './filenotes.js';

export class FilePanel {
  /** @param {import('../shared/desk.js').Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.words = make('p.fc-soft', { 'aria-live': 'polite' });
    this.list = make('ul.fc-plain', { 'aria-label': 'From the file' });
    const close = make('button.fc-button.fc-strong', { type: 'button', text: 'Close', on: { click: () => desk.finder.panels.close() } });
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'From the file' }, this.words, this.list, make('div.fc-row', {}, close));
    this.button = make('button.fc-button', { type: 'button', hidden: true, on: { click: () => this.open() } }, cap('from_file'), make('span', { text: 'From the file' }));
  }

  /** Only a Word file holds more than the text. */
  offer(isWordFile) {
    this.button.hidden = !isWordFile;
  }

  open() {
    if (this.button.hidden) return this.desk.say('This draft came without notes of the author');
    this.desk.needList();
    return this.desk.finder.panels.open(this);
  }

  /** The panel is opened: the list is fetched. */
  focus() {
    this.desk.send({ type: 'author_notes' });
    this.element.querySelector('button').focus();
  }

  /** @param {{notes: import('../shared/protocol.js').FileNote[]}} answer */
  take({ notes }) {
    const loose = notes.filter(({ claims }) => !claims.length).length;
    setText(this.words, notes.length ? `${notes.length} in the file; ${looseWords(loose)}.` : 'There was only text in the file.');
    const sorted = [...notes.filter(({ claims }) => !claims.length), ...notes.filter(({ claims }) => claims.length)];
    this.list.replaceChildren(...sorted.map((note) => this.#row(note)));
    this.desk.finder.panels.fit();
  }

  #row(note) {
    const on = note.on?.trim() ? `on “${brief(note.on)}”` : note.on === undefined ? 'nowhere in the text' : 'between words of the text';
    const claims = note.claims.flatMap((id) => this.desk.store.get(id) ?? []);
    const buttons = claims.map((claim) => make('button.fc-button', { type: 'button', text: `Claim ${claim.number}`, on: { click: () => this.desk.choose(claim.id, 'key') } }));
    const show = !claims.length && note.on?.trim() ? [make('button.fc-button', { type: 'button', text: 'Show', 'aria-label': `Show: ${brief(note.on)}`, on: { click: () => this.desk.article.bringWords(note) } })] : [];
    const parts = [make('div', { text: visible(note.text) }), make('div.fc-soft', { text: `${aboutOf(note)} · ${on}` })];
    return make('li.fc-note', {}, ...parts, buttons.length + show.length ? make('div.fc-row', {}, ...buttons, ...show) : null);
  }
}

const looseWords = (count) => (count ? `${count} ${count === 1 ? 'stands' : 'stand'} on no claim` : 'all stand on claims');

const brief = (words) => {
  const line = visible(words.replace(/\s+/gu, ' ').trim());
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
