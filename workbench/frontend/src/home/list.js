/**
 * The list of cases. One of them is the chosen one: keys act on it, and its title has the focus.
 * @module
 */
import { ExportMenu } from '../shared/export.js';
import { make, match, setText } from '../shared/dom.js';
import { show } from '../shared/placing.js';
import { DueForm } from './due.js';
import { CaseRow } from './row.js';
import { unsentActs } from './unsent.js';

export class CaseList {
  /**
   * @param {import('./cases.js').Cases} cases
   * @param {{open: (id: string, role: string) => void, report: (id: string, message: any, menu: ExportMenu) => void,
   *   due: (id: string, due: string|null) => void, mayAct: () => boolean}} acts - `mayAct` says so where nothing can be
   *   saved.
   */
  constructor(cases, acts) {
    Object.assign(this, { cases, acts, chosen: null, rows: new Map() });
    this.list = make('ul.fc-cases', { 'aria-label': 'Cases' });
    this.none = make('p.fc-soft.fc-none', { role: 'status' });
    this.element = make('div.fc-case-list', { role: 'region', 'aria-label': 'All cases' }, this.list, this.none);
    this.list.addEventListener('keydown', (event) => this.#walk(event));
    this.list.addEventListener('focusin', (event) => this.choose(event.target.closest('.fc-case')?.dataset.id));
  }

  /** Draws the rows that pass the filter. */
  draw() {
    const shown = this.cases.shown();
    const unsent = unsentActs();
    match(this.list, shown, ({ id }) => id, ({ id }) => this.#row(id).element, (_, row) => this.rows.get(row.id).show(row, unsent.get(row.id) ?? 0));
    for (const id of this.rows.keys()) if (!this.cases.get(id)) this.rows.delete(id);
    if (!shown.some(({ id }) => id === this.chosen)) this.choose(shown[0]?.id);
    setText(this.none, shown.length ? '' : this.cases.size ? 'No case has these words.' : 'This desk has no case.');
  }

  #row(id) {
    if (this.rows.has(id)) return this.rows.get(id);
    const exporting = new ExportMenu((...asked) => this.acts.report(id, ...asked), { onClose: () => this.focus() });
    const row = new CaseRow(id, { open: (role) => this.acts.open(id, role), due: () => this.askDue(id), exporting });
    row.choose(id === this.chosen);
    this.rows.set(id, row);
    return row;
  }

  /** How many are shown. */
  get shown() {
    return this.list.children.length;
  }

  get row() {
    return this.rows.get(this.chosen);
  }

  choose(id) {
    if (!id || id === this.chosen) return;
    this.row?.choose(false);
    this.chosen = id;
    this.row?.choose(true);
  }

  /** Puts the keyboard on the chosen case; says whether there is one. */
  focus() {
    if (!this.row?.element.isConnected) return false;
    this.row.title.focus({ preventScroll: true });
    show(this.element, this.row.element);
    return true;
  }

  step(by) {
    const ids = [...this.list.children].map(({ dataset }) => dataset.id);
    const place = ids.indexOf(this.chosen) + by;
    this.choose(ids[Math.max(0, Math.min(ids.length - 1, place))]);
    this.focus();
  }

  #walk(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -this.cases.size, End: this.cases.size };
    if (event.defaultPrevented || !(event.key in steps) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('.fc-case-place')) return;
    event.preventDefault();
    this.step(steps[event.key]);
  }

  /** Opens the form for the date of a case, or closes it. */
  askDue(id = this.chosen) {
    const row = this.rows.get(id);
    if (!row) return;
    this.choose(id);
    if (!this.acts.mayAct()) return;
    if (!row.place.hidden) return this.#close(row);
    const form = new DueForm(this.cases.get(id).due, {
      onSend: (due) => {
        this.#close(row);
        this.acts.due(id, due);
      },
      onClose: () => this.#close(row),
    });
    row.place.replaceChildren(form.element);
    row.place.hidden = false;
    form.focus();
    show(this.element, row.element);
  }

  #close(row) {
    row.title.focus({ preventScroll: true });
    row.place.hidden = true;
    row.place.replaceChildren();
  }

  export() {
    this.row?.exporting.button.click();
  }
}
