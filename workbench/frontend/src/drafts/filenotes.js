/**
 * What the author left on a claim's words in the Word file, on its card.
 * @module
 */
import { make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { SOURCE_KIND } from '../shared/words.js';

const POINTS = { url: 'points to a web address', page: 'points to a page', timestamp: 'points to a moment of a recording', call: 'speaks of a call or an interview' };

export class FileNotes {
  /** @param {{onSource: ((note: import('../shared/protocol.js').FileNote) => void)|null}} desk - Null where there is no source form. */
  constructor(desk) {
    this.desk = desk;
    this.list = make('ul.fc-plain', { 'aria-label': 'From the author’s file' });
    this.element = make('section.fc-from-file', { 'aria-label': 'From the author’s file', hidden: true }, make('h4', { text: 'From the author’s file' }), this.list);
  }

  /** @param {import('../shared/protocol.js').Card|undefined} card */
  show(card) {
    const notes = card?.from_file ?? [];
    this.element.hidden = !notes.length;
    const key = JSON.stringify(notes);
    if (key === this.key) return;
    this.key = key;
    this.list.replaceChildren(...notes.map((note) => this.#box(note)));
  }

  #box(note) {
    const use = this.desk.onSource && note.kind ? make('button.fc-button', { type: 'button', text: 'Use as source', 'aria-label': `Use as source: ${note.text}`, on: { click: () => this.desk.onSource(note) } }) : null;
    return make('li.fc-note', {}, make('div', { text: visible(note.text) }), make('div.fc-soft', { text: aboutOf(note) }), use);
  }
}

/** "comment by Mara Olsen · points to a page (p. 41) · became a source". */
export function aboutOf({ origin, author, reply, resolved, points, locator, made }) {
  const what = `${reply ? `reply in a ${origin}` : origin}${author ? ` by ${author}` : ''}`;
  const where = POINTS[points] && `${POINTS[points]}${locator ? ` (${locator})` : ''}`;
  return [what, resolved && 'resolved', where, `became ${made}`].filter(Boolean).join(' · ');
}

/**
 * What the source form begins with for a note; a source that the note became already is taken from the desk.
 * @param {import('../shared/protocol.js').FileNote} note
 * @param {{evidence: {source: string, title: string, url: string|null}[]}|undefined} card
 */
export function sourceFrom(note, card) {
  const known = card?.evidence.find(({ title, url }) => (note.url ? url === note.url : title && note.rest.startsWith(title)));
  const kind = SOURCE_KIND.has(note.kind) ? note.kind : 'document';
  const title = note.kind === 'web' ? '' : note.rest;
  return { kind, known: known ? { source: known.source, title: known.title } : null, url: note.url, title, locator: note.locator ?? '' };
}
