/**
 * Sources that the desk has already: a few words find one, a click takes it.
 * @module
 */
import { make, match, setText } from '../shared/dom.js';
import { labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';
import { SOURCE_KIND } from '../shared/words.js';

export class Shelf {
  /** @param {{shelf: (words: string) => void, onTaken: () => void, onClose: () => void}} desk */
  constructor(desk) {
    this.desk = desk;
    /** @type {string|null} The id of the source that was chosen. */
    this.source = null;
    this.field = textField({ placeholder: 'empty: the newest' });
    this.said = make('p.fc-soft', { 'aria-live': 'polite' });
    this.hits = make('ul.fc-plain', { 'aria-label': 'Sources of the desk' });
    this.element = make('div.fc-wikipedia', {}, labelled('Search the sources of the desk', this.field), this.said, this.hits);
    this.field.addEventListener('input', () => this.ask());
    enterAndEscape(this.field, { enter: () => this.hits.querySelector('button')?.focus(), escape: desk.onClose });
  }

  /** Takes a source that is known already. */
  take({ source, title }) {
    this.source = source;
    this.field.value = title;
    this.ask();
  }

  ask() {
    this.desk.shelf(this.field.value.trim());
  }

  /** Sources that were found, those of this case first. One that was there before stays: the keyboard may be on it. */
  found({ sources, more }) {
    setText(this.said, sources.length ? (more ? `${more} more: type a word of the title.` : '') : 'The desk has no such source yet.');
    match(this.hits, sources, ({ id }) => id, (source) => this.#hit(source));
  }

  #hit({ id, kind, title, url, primary, confidential }) {
    const about = [SOURCE_KIND.get(kind) ?? kind, primary && 'primary', confidential && 'confidential', url].filter(Boolean).join(' · ');
    const button = make('button.fc-pick', { type: 'button', 'aria-pressed': String(id === this.source) }, make('b', { text: title }), make('span.fc-soft', { text: about }));
    button.addEventListener('click', () => {
      this.source = id;
      for (const one of this.hits.querySelectorAll('button')) one.setAttribute('aria-pressed', String(one === button));
      this.desk.onTaken();
    });
    return make('li', {}, button);
  }
}
