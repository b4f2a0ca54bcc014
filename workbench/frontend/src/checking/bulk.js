/**
 * The same act on many claims at once: on those that are marked, else on all that the filter shows. One step for undo.
 * @module
 */
import { make, setAttribute, setText } from '../shared/dom.js';
import { choice, labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';
import { FINDING, FINDINGS } from '../shared/words.js';

/** What can be done besides a verdict: words of the choice, of the field, and what is said where it is empty. */
const OTHERS = {
  assign: { words: 'Give to a person', field: 'Person (empty: nobody)' },
  dismiss: { words: 'Dismiss', field: 'Reason', missing: 'A reason is needed.' },
  group: { words: 'One fact in many places', joins: true },
  merge: { words: 'Merge into one claim', joins: true },
};

export class BulkPanel {
  /**
   * @param {{claims: () => import('../shared/claims.js').Claim[], marked: () => boolean, people: () => string[],
   *   verdict: (claims: any[], code: string, rationale: string|null) => void, act: (acts: any[]) => void,
   *   clear: () => void, close: () => void}} desk
   */
  constructor(desk) {
    this.desk = desk;
    this.about = make('p.fc-soft', { 'aria-live': 'polite' });
    this.what = choice([...FINDINGS.map(({ code, label }) => [code, label]), ...Object.entries(OTHERS).map(([name, { words }]) => [name, words])]);
    this.names = make('datalist', { id: `fc-people-${(panels += 1)}` });
    this.text = textField();
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.#build();
  }

  #build() {
    this.button = make('button.fc-button.fc-strong', { type: 'button', on: { click: () => this.send() } });
    const clear = make('button.fc-button', { type: 'button', text: 'Take marks away', on: { click: () => this.desk.clear() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: this.desk.close } });
    this.field = labelled('Rationale', this.text);
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Many at once' }, this.about, labelled('Do', this.what), this.field, this.names,
      make('div.fc-row', {}, this.button, close, clear, this.hint));
    this.what.addEventListener('change', () => this.refresh());
    enterAndEscape(this.text, { enter: () => this.send(), escape: this.desk.close });
  }

  focus() {
    this.refresh();
    this.what.focus();
  }

  /** Says on which claims it acts, as they stand now. */
  refresh() {
    const count = this.desk.claims().length;
    const other = OTHERS[this.what.value];
    setText(this.about, this.desk.marked() ? `${count} marked` : `${count} in the filtered list`);
    setText(this.button, `${other?.words ?? FINDING.get(this.what.value).label}: ${count} ${count === 1 ? 'claim' : 'claims'}`);
    setText(this.field.firstElementChild, other?.field ?? 'Rationale');
    this.field.hidden = Boolean(other?.joins);
    this.names.replaceChildren(...this.desk.people().map((name) => make('option', { value: name })));
    setAttribute(this.text, 'list', this.what.value === 'assign' ? this.names.id : null);
    setText(this.hint, '');
  }

  send() {
    const [claims, what, text] = [this.desk.claims(), this.what.value, this.text.value.trim() || null];
    const wanting = missing(what, claims.length, text);
    if (wanting) return setText(this.hint, wanting);
    if (FINDING.has(what)) this.desk.verdict(claims, what, text);
    else this.desk.act(actsOf(what, claims.map(({ id }) => id), text));
    this.text.value = '';
    return this.desk.close();
  }
}

let panels = 0;

/** What is missing, in words; null when nothing is. */
function missing(what, count, text) {
  if (!count) return 'Mark claims, or filter the list first.';
  if (OTHERS[what]?.joins && count < 2) return 'That needs at least two claims.';
  if (FINDING.get(what)?.needsRationale && !text) return 'Say why first.';
  return (!text && OTHERS[what]?.missing) || null;
}

/** The acts that do it: one a claim, or one for all that become one. */
export function actsOf(what, ids, text) {
  if (what === 'assign') return ids.map((claim) => ({ act: 'assign', claim, person: text }));
  if (what === 'dismiss') return ids.map((claim) => ({ act: 'dismiss', claim, reason: text }));
  return [{ act: `${what}_claims`, claim: ids[0], claims: ids }];
}
