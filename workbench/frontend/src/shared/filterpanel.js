/**
 * The filter's fields: what is ticked is shown, nothing ticked is everything.
 * @module
 */
import { make } from './dom.js';
import { everything } from './filter.js';
import { choice, labelled } from './form.js';
import { FINDINGS, SOURCE_KINDS } from './words.js';

const KINDS = ['date', 'quote', 'event', 'number', 'name', 'statement'];
const STATES = ['unassigned', 'assigned', 'in progress', 'done', 'reopened', 'with editor', 'with author', 'with source'];
const same = (words) => words.map((word) => [word, word]);
const WORTHINESS = [['0', 'any'], ['0.25', 'a quarter and above'], ['0.5', 'half and above'], ['0.75', 'three quarters and above']];
const TOUCHED = [['look', 'look again'], ['context', 'its sentence changed'], ['changed', 'its words changed'], ['new', 'new']];
const ANY = 'any';

export class FilterPanel {
  /**
   * @param {import('./claims.js').ClaimStore} store
   * @param {{onPick: (criteria: Partial<import('./filter.js').Criteria>) => void, onClose: () => void}} desk
   */
  constructor(store, desk) {
    Object.assign(this, { store, desk });
    this.ticks = {
      kinds: ticks('Kind', same(KINDS)),
      findings: ticks('Finding', [['open', 'open'], ...FINDINGS.map(({ code, words }) => [code, words])]),
      states: ticks('State', same(STATES)),
      sources: ticks('Source', [...SOURCE_KINDS.map(([kind, words]) => [kind, words.toLowerCase()]), ['none', 'none yet']]),
      touched: ticks('Touched by the new draft', TOUCHED),
    };
    this.checker = choice([[ANY, 'anybody']]);
    this.person = choice([[ANY, 'anybody']]);
    this.worthiness = choice(WORTHINESS);
    this.untouched = make('input', { type: 'checkbox' });
    this.#build();
  }

  #build() {
    const people = make('div.fc-pair', {}, labelled('Verdict by', this.checker), labelled('Given to', this.person));
    const untouched = make('label.fc-tick', {}, this.untouched, 'Only what nobody has covered');
    const clear = make('button.fc-button', { type: 'button', text: 'Show all', on: { click: () => this.#clear() } });
    const close = make('button.fc-button.fc-strong', { type: 'button', text: 'Close', on: { click: this.desk.onClose } });
    const groups = Object.values(this.ticks).map(({ element }) => element);
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Filter' }, untouched, ...groups, people,
      labelled('Worthiness', this.worthiness), make('div.fc-row', {}, close, clear));
    this.element.addEventListener('change', () => this.desk.onPick(this.#criteria()));
  }

  focus() {
    this.untouched.focus();
  }

  #criteria() {
    const ticked = Object.fromEntries(Object.entries(this.ticks).map(([name, { boxes }]) => [name, boxes.filter((box) => box.checked).map((box) => box.value)]));
    // Names stand behind a sign, so that nobody can be called "any".
    const [checker, person] = [this.checker, this.person].map(({ value }) => (value === ANY ? null : value.slice(1)));
    return { ...ticked, checker, person, worthiness: Number(this.worthiness.value), untouched: this.untouched.checked };
  }

  #clear() {
    const { words: _, ...rest } = everything();
    this.desk.onPick(rest);
    this.#show(rest);
  }

  /** Brings the choices of people and the ticks up to date. */
  offer(criteria, claims, people) {
    const checkers = new Set(claims.flatMap((claim) => claim.by));
    const given = new Set([...people, ...claims.flatMap((claim) => claim.assigned || [])]);
    fill(this.checker, [...checkers].sort());
    fill(this.person, ['', ...[...given].sort()]);
    this.ticks.touched.element.hidden = !claims.some((claim) => claim.touched);
    this.#show(criteria);
  }

  #show(criteria) {
    for (const [name, { boxes }] of Object.entries(this.ticks)) for (const box of boxes) box.checked = criteria[name].includes(box.value);
    for (const [name, control] of [['checker', this.checker], ['person', this.person]]) control.value = criteria[name] === null ? ANY : `=${criteria[name]}`;
    this.worthiness.value = String(criteria.worthiness);
    this.untouched.checked = criteria.untouched;
  }
}

/** A row of boxes that can each be ticked. */
function ticks(name, pairs) {
  const boxes = pairs.map(([value]) => make('input', { type: 'checkbox', value }));
  const labels = boxes.map((box, place) => make('label.fc-radio', {}, box, make('span', { text: pairs[place][1] })));
  const title = make('legend', { text: name });
  return { boxes, element: make('fieldset.fc-ticks', {}, title, make('div.fc-radios', {}, ...labels)) };
}

/** The names of a choice behind "anybody", changed only where they differ. */
function fill(control, names) {
  const [first, ...options] = control.options;
  if (options.map(({ value }) => value).join('\n') === names.map((name) => `=${name}`).join('\n')) return;
  control.replaceChildren(first, ...names.map((name) => make('option', { value: `=${name}`, text: name || 'nobody' })));
}
