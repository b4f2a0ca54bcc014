/**
 * What the columns of a sheet mean, and what the words of its findings mean: guessed, shown, changed.
 * @module
 */
import { make } from '../shared/dom.js';
import { choice, labelled } from '../shared/form.js';
import { visible } from '../shared/hidden.js';

export class ColumnsStep {
  /** @param {{onTab: (tab: string) => void, onColumns: () => void}} acts - Another sheet of the file; another meaning. */
  constructor(acts) {
    this.acts = acts;
    this.tabs = make('div');
    this.table = make('table.fc-sheet-table', { 'aria-label': 'The first rows of the sheet' });
    this.values = make('div.fc-sheet-values');
    const scroll = make('div.fc-sheet-scroll', { role: 'region', 'aria-label': 'Columns', tabindex: 0 }, this.table);
    this.element = make('div.fc-sheet-step', {}, this.tabs, scroll, this.values);
  }

  /** @param {import('../shared/protocol.js').SheetShown} sheet */
  show(sheet) {
    this.sheet = sheet;
    const several = sheet.tabs.length > 1;
    const tab = choice(sheet.tabs.map((name) => [name, visible(name)]));
    tab.value = sheet.tab;
    tab.addEventListener('change', () => this.acts.onTab(tab.value));
    this.tabs.replaceChildren(...(several ? [labelled('Sheet of the file', tab)] : []));
    this.selects = sheet.meanings.map((meaning, at) => this.#meaning(meaning, at));
    this.#draw();
    this.showValues(sheet.values);
  }

  /** @param {[string, string][]} values - Words of the finding column, each with what it means. */
  showValues(values) {
    this.findings = values.map(([value, means]) => [value, this.#finding(means)]);
    const fields = this.findings.map(([value, select]) => labelled(`“${visible(value)}” means`, select));
    const head = fields.length ? [make('h4', { text: 'What the findings in the sheet mean' })] : [];
    this.values.replaceChildren(...head, make('div.fc-sheet-findings', {}, ...fields));
  }

  get meanings() {
    return this.selects.map((select) => select.value);
  }

  get mapped() {
    return { meanings: this.meanings, findings: this.findings.map(([value, select]) => [value, select.value]) };
  }

  focus() {
    this.selects[0]?.focus();
  }

  #meaning(meaning, at) {
    const select = choice(this.sheet.offered, { 'aria-label': `Column ${visible(this.sheet.headers[at])} holds` });
    select.value = meaning;
    select.addEventListener('change', () => this.#chosen(select));
    return select;
  }

  /** What one column can be is taken from the other that was it. */
  #chosen(select) {
    const several = ['source', 'link', 'locator', 'note', 'ignored'];
    for (const other of this.selects) {
      if (other !== select && other.value === select.value && !several.includes(select.value)) other.value = 'ignored';
    }
    this.acts.onColumns();
  }

  #finding(means) {
    const select = choice(this.sheet.findings);
    select.value = means;
    return select;
  }

  #draw() {
    const { headers, rows } = this.sheet;
    const head = headers.map((header, at) => make('th', { scope: 'col' }, make('span', { text: visible(header) }), this.selects[at]));
    const body = rows.map((cells) => make('tr', {}, ...cells.map((text) => make('td', { text: visible(text) }))));
    this.table.replaceChildren(make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body));
  }
}
