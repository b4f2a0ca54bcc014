/**
 * The same act on many claims at once: on those that are marked, else on all that the filter shows. One step for undo.
 * @module
 */
import { make, setAttribute, setText } from './dom.js';
import { choice, labelled, textField } from './form.js';
import { enterAndEscape } from './keys.js';

/**
 * @typedef {Object} Choice - Something that can be done to many claims.
 * @property {string} name
 * @property {string} words
 * @property {string} [field] - The label of the text that goes with it; without one there is none.
 * @property {string} [missing] - What is said where that text is needed and empty.
 * @property {number} [least] - How many claims it needs, 1 without.
 * @property {boolean} [people] - Whether names of the house are offered.
 * @property {boolean} [undecided] - Nothing was chosen yet.
 */

/** Giving the claims to somebody is done at both desks. */
export const ASSIGN = { name: 'assign', words: 'Give to a person', field: 'Person (empty: nobody)', people: true };

const NOTHING = { name: '', words: 'Do it', undecided: true };

let panels = 0;

export class BulkPanel {
  /**
   * @param {Choice[]} choices
   * @param {{claims: () => import('./claims.js').Claim[], marked: () => boolean, people: () => string[],
   *   act: (choice: Choice, claims: any[], text: string|null) => string|undefined, clear: () => void, close: () => void}} desk -
   *   `act` says in words what is still missing, and has then done nothing.
   */
  constructor(choices, desk) {
    Object.assign(this, { choices, desk });
    this.about = make('p.fc-soft', { 'aria-live': 'polite' });
    this.what = choice([['', 'Choose what to do'], ...choices.map(({ name, words }) => [name, words])]);
    this.names = make('datalist', { id: `fc-people-many-${(panels += 1)}` });
    this.text = textField();
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.#build();
  }

  #build() {
    this.button = make('button.fc-button.fc-strong', { type: 'button', on: { click: () => this.send() } });
    const clear = make('button.fc-button', { type: 'button', text: 'Take marks away', on: { click: () => this.desk.clear() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: this.desk.close } });
    this.field = labelled('', this.text);
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Many at once' }, this.about, labelled('Do', this.what), this.field, this.names,
      make('div.fc-row', {}, this.button, close, clear, this.hint));
    this.what.addEventListener('change', () => this.refresh());
    enterAndEscape(this.text, { enter: () => this.send(), escape: this.desk.close });
    this.refresh();
  }

  /** Nothing is chosen for the person: what is done to forty claims by mistake is not easily seen. */
  get #choice() {
    return this.choices.find(({ name }) => name === this.what.value) ?? NOTHING;
  }

  focus() {
    this.what.value = '';
    this.refresh();
    this.what.focus();
  }

  /** Says on which claims it acts, as they stand now. */
  refresh() {
    const count = this.desk.claims().length;
    const { words, field, people } = this.#choice;
    setText(this.about, this.desk.marked() ? `${count} marked` : `${count} in the filtered list`);
    setText(this.button, `${words}: ${count} ${count === 1 ? 'claim' : 'claims'}`);
    setText(this.field.firstElementChild, field ?? '');
    this.field.hidden = !field;
    this.names.replaceChildren(...this.desk.people().map((name) => make('option', { value: name })));
    setAttribute(this.text, 'list', people ? this.names.id : null);
    setText(this.hint, '');
  }

  send() {
    const [claims, text] = [this.desk.claims(), this.text.value.trim() || null];
    if (this.#choice === NOTHING) this.what.focus();
    const wanting = missing(this.#choice, claims.length, text) || this.desk.act(this.#choice, claims, text);
    if (wanting) return setText(this.hint, wanting);
    this.text.value = '';
    return this.desk.close();
  }
}

/** What is missing, in words; null when nothing is. */
function missing({ least = 1, missing: words, undecided }, count, text) {
  if (!count) return 'Mark claims, or filter the list first.';
  if (undecided) return 'Choose what to do first.';
  if (count < least) return 'That needs at least two claims.';
  return (!text && words) || null;
}
