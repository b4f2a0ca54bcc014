/**
 * Where each row of a sheet would go: what is unsure is asked, what has no place is listed, what is placed can be left out.
 * @module
 */
import { make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';

const FOUND = { unsure: 'unsure', lost: 'not placed', placed: 'placed' };

export class PreviewStep {
  constructor() {
    this.element = make('div.fc-sheet-step');
    this.unsure = new Map();
    this.placed = new Map();
  }

  /** @param {{rows: import('../shared/protocol.js').SheetRow[]}} answer */
  show({ rows }) {
    this.unsure.clear();
    this.placed.clear();
    const of = (found) => rows.filter((row) => row.found === found);
    this.element.replaceChildren(...[this.#asked(of(FOUND.unsure)), this.#lost(of(FOUND.lost)), this.#sure(of(FOUND.placed))].filter(Boolean));
  }

  /** What a person said of rows: a place in the draft, or null to leave the row out. */
  get choices() {
    const said = {};
    for (const [{ row, candidates }, radios] of this.unsure) {
      const at = radios.findIndex(({ checked }) => checked);
      if (at >= 0 && at < candidates.length) said[row] = candidates[at].slice(0, 2);
    }
    for (const [{ row }, tick] of this.placed) if (!tick.checked) said[row] = null;
    return said;
  }

  /** How many rows come in as things stand. */
  get count() {
    const chosen = [...this.unsure].filter(([{ candidates }, radios]) => radios.slice(0, candidates.length).some(({ checked }) => checked));
    return chosen.length + [...this.placed.values()].filter(({ checked }) => checked).length;
  }

  #asked(rows) {
    if (!rows.length) return null;
    const head = make('h4', { text: `${rows.length} unsure: say where they belong` });
    return make('section.fc-sheet-asked', {}, head, ...rows.map((row) => this.#question(row)));
  }

  #question(row) {
    const radio = (words, checked) => {
      const input = make('input', { type: 'radio', name: `fc-sheet-row-${row.row}` });
      input.checked = checked;
      return [input, make('label.fc-tick', {}, input, make('span', {}, ...words))];
    };
    const places = row.candidates.map(([, , words, score]) => radio([make('span.fc-sheet-words', { text: visible(words) }), alike(row, score)], false));
    const out = radio(['Leave it out'], true);
    this.unsure.set(row, [...places, out].map(([input]) => input));
    const legend = make('legend', {}, make('span.fc-soft', { text: `Row ${row.row}, ${row.how}: ` }), make('b', { text: visible(row.words) }));
    return make('fieldset.fc-sheet-question', {}, legend, ...[...places, out].map(([, label]) => label));
  }

  #lost(rows) {
    if (!rows.length) return null;
    const items = rows.map((row) => make('li', {}, make('span.fc-soft', { text: `Row ${row.row}: ` }), visible(row.words) || 'no words of a claim'));
    return make('section', {}, make('h4', { text: `${rows.length} not placed: nothing in the draft is like them` }), make('ul.fc-plain.fc-sheet-lost', {}, ...items));
  }

  #sure(rows) {
    if (!rows.length) return null;
    const items = rows.map((row) => this.#placedRow(row));
    const table = make('table.fc-sheet-table', { 'aria-label': 'Placed rows' }, head(['Import', 'Row', 'In the sheet', 'In the draft', 'What it becomes']), make('tbody', {}, ...items));
    const scroll = make('div.fc-sheet-scroll', { role: 'region', 'aria-label': 'Placed rows', tabindex: 0 }, table);
    return make('section', {}, make('h4', { text: `${rows.length} placed` }), scroll);
  }

  #placedRow(row) {
    const tick = make('input', { type: 'checkbox', 'aria-label': `Import row ${row.row}` });
    tick.checked = true;
    this.placed.set(row, tick);
    const same = row.how === 'the same words';
    const there = make('td', {}, make('span', { text: visible(row.exact) }), same ? null : make('div.fc-soft', { text: row.how }));
    return make('tr', {}, make('td', {}, tick), make('td', { text: row.row }), make('td', { text: visible(row.words) }), there, make('td', { text: visible(becomes(row)) }));
  }
}

const alike = ({ how }, score) => (how === 'it resembles a passage' ? make('span.fc-soft', { text: ` ${Math.round(100 * score)} % of its words` }) : '');

const head = (words) => make('thead', {}, make('tr', {}, ...words.map((text) => make('th.fc-sheet-short', { scope: 'col', text }))));

/** @param {import('../shared/protocol.js').SheetRow} row */
export function becomes({ added, did, already }) {
  const parts = [added && 'a new claim', ...did, already && `${already} in the case already`].filter(Boolean);
  return parts.length ? parts.join(', ') : 'nothing to add';
}
