/**
 * Asks who sits at the desk, and lets another take over. The desk can be read meanwhile; acts wait until there is a name.
 * @module
 */
import { make, setAttribute, setText } from './dom.js';
import { enterAndEscape } from './keys.js';

const WHO = { check: 'Who is checking?', review: 'Who is editing?', home: 'Who is at the desk?' };

export class PersonQuestion {
  /**
   * @param {"check"|"review"|"home"} role
   * @param {(name: string) => void} onName
   * @param {() => void} onLeave - Puts the keyboard back on the article.
   */
  constructor(role, onName, onLeave) {
    Object.assign(this, { person: null, onName, onLeave });
    const who = WHO[role];
    // Buttons and no list: a text field with a list is a combo box to whoever cannot see it.
    this.names = make('span.fc-names');
    this.field = make('input.fc-input', { type: 'text', autocomplete: 'name', 'aria-label': 'Your name', placeholder: 'Your name' });
    const start = make('button.fc-button.fc-strong', { type: 'button', text: 'Begin', on: { click: () => this.#start() } });
    this.cancel = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: () => this.#escape() } });
    const words = make('span', { text: `${who} Your name stands under everything you do here.` });
    this.element = make('div.fc-bar.fc-person', { role: 'group', 'aria-label': who, hidden: true }, words, this.field, start, this.names, this.cancel);
    this.button = make('button.fc-button.fc-as', { type: 'button', title: 'Somebody else is at the desk', on: { click: () => this.#change() } });
    enterAndEscape(this.field, { enter: () => this.#start(), escape: () => this.#escape() });
  }

  #start(name = this.field.value.trim()) {
    if (!name) return this.field.focus();
    if (name !== this.person) return this.onName(name);
    return this.#escape();
  }

  /** Whoever is known stays; without anybody the question stays. */
  #escape() {
    if (this.person) this.#ask(false);
    this.onLeave();
  }

  #change() {
    this.field.value = this.person ?? '';
    this.#ask(true);
    this.field.focus();
    this.field.select();
  }

  #ask(asked) {
    this.element.hidden = !asked;
    setAttribute(this.button, 'aria-expanded', String(asked));
  }

  /**
   * Shows who is at the desk, and asks where nobody is.
   * @param {string|null} person
   * @param {string[]} [names] - Names to offer.
   * @param {boolean} [asks] - Whether it asks at all: where nothing can be saved a name is not needed.
   */
  show(person, names, asks = true) {
    const another = person !== this.person;
    this.person = person;
    setText(this.button, person ? `as ${person}` : 'Who are you?');
    this.cancel.hidden = !person;
    if (names) this.#offer(names.filter((name) => name !== person));
    if (another || !person) this.#ask(asks && !person);
    this.button.hidden = !asks;
    if (person) delete this.element.dataset.tone;
  }

  /** The names that this account remembers; one click is enough. */
  #offer(names) {
    this.names.hidden = !names.length;
    this.names.replaceChildren(...names.map((name) => make('button.fc-button', { type: 'button', text: name, on: { click: () => this.#start(name) } })));
  }

  /** Asks again, because an act waits for the name. */
  insist() {
    this.element.dataset.tone = 'wanted';
    this.field.focus();
  }
}
