/**
 * Wikipedia inside the source form: search, choose a page, choose a passage.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';

export class WikipediaSearch {
  /**
   * @param {{search: (words: string) => void, read: (title: string) => void, onClose: () => void,
   *   onPassage: (passage: {text: string, locator: string}) => void}} desk
   */
  constructor(desk) {
    this.desk = desk;
    /** @type {Object<string, any>|null} What the chosen page is as a source. */
    this.source = null;
    this.field = textField({ placeholder: 'empty: words of the claim' });
    this.said = make('p.fc-soft', { 'aria-live': 'polite' });
    this.hits = make('ul.fc-plain', { 'aria-label': 'Pages' });
    this.passages = make('ul.fc-plain', { 'aria-label': 'Passages' });
    const button = make('button.fc-button', { type: 'button', text: 'Search', on: { click: () => this.#search() } });
    const line = make('div.fc-beside', {}, labelled('Search Wikipedia', this.field), button);
    this.element = make('div.fc-wikipedia', {}, line, this.said, this.hits, this.passages);
    enterAndEscape(this.field, { enter: () => this.#search(), escape: desk.onClose });
  }

  #search() {
    setText(this.said, 'Searching…');
    this.desk.search(this.field.value.trim());
  }

  /** Pages that were found. */
  found({ hits, words }) {
    if (words && !this.field.value) this.field.value = words;
    setText(this.said, hits.length ? '' : 'Wikipedia has no page for these words. Try fewer or others.');
    this.passages.replaceChildren();
    this.hits.replaceChildren(...hits.map((hit) => this.#hit(hit)));
  }

  #hit({ title, snippet }) {
    const read = () => {
      setText(this.said, `Reading “${title}”…`);
      this.desk.read(title);
    };
    const name = make('b', { text: title });
    return make('li', {}, make('button.fc-pick', { type: 'button', on: { click: read } }, name, make('span', { text: snippet })));
  }

  /** A page that was read, with its passages nearest to the claim. */
  page(page) {
    const about = page.disambiguation ? 'This page only lists others of the name. ' : '';
    setText(this.said, `${about}${page.title}, revision ${page.revision_id} of ${page.revision_time}. Choose a passage, or attach the page.`);
    this.source = { kind: 'wikipedia', title: page.title, url: page.url, details: page.details };
    this.passages.replaceChildren(...page.passages.map((passage) => this.#passage(passage)));
    if (this.hits.contains(document.activeElement)) (this.passages.querySelector('button') ?? this.field).focus();
    this.hits.replaceChildren();
  }

  #passage(passage) {
    const pick = () => {
      for (const button of this.passages.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button === chosen));
      this.desk.onPassage(passage);
    };
    const parts = [make('span.fc-excerpt', { text: passage.text }), make('span.fc-soft', { text: passage.locator })];
    const chosen = make('button.fc-pick', { type: 'button', 'aria-pressed': 'false', on: { click: pick } }, ...parts);
    return make('li', {}, chosen);
  }

  /** Another kind of source is looked at: what was said of the last search has had its time. */
  hush() {
    if (!this.source) setText(this.said, '');
  }

  /** Wikipedia cannot be reached, or has no such page: the rest of the form goes on. */
  failed(words) {
    setText(this.said, words);
  }
}
