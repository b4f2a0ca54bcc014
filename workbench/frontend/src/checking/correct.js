/**
 * Corrects a claim: its kind, its value, the unit of a number. What is left as it was is not sent.
 * @module
 */
import { make, setText } from '../shared/dom.js';
import { choice, labelled, textField } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';
import { KINDS } from './kinds.js';

/** Kinds that have a value; the value of the others is their words. */
const VALUED = ['date', 'number'];

export class CorrectForm {
  /**
   * @param {{claim: import('../shared/claims.js').Claim, card: import('../shared/protocol.js').Card|undefined,
   *   onSend: (fields: Object<string, any>) => void, onClose: () => void}} given
   */
  constructor({ claim, card, onSend, onClose }) {
    Object.assign(this, { claim, card, onSend, before: { kind: claim.kind, value: card?.value ?? null, unit: card?.unit ?? null } });
    this.kind = choice(KINDS);
    this.kind.value = claim.kind;
    this.value = textField({ value: this.before.value ?? '' });
    this.unit = textField({ value: this.before.unit ?? '' });
    this.hint = make('span.fc-hint', { role: 'alert' });
    this.#build(onClose);
  }

  #build(onClose) {
    const send = make('button.fc-button.fc-strong', { type: 'button', text: 'Correct', on: { click: () => this.send() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: onClose } });
    this.fields = { value: labelled('Value (a date as 2017-07-12)', this.value), unit: labelled('Unit', this.unit) };
    const row = make('div.fc-row', {}, send, close, this.hint);
    this.element = make('div.fc-form', { role: 'group', 'aria-label': 'Correct the claim' }, labelled('Kind', this.kind), ...Object.values(this.fields), row);
    for (const control of [this.kind, this.value, this.unit]) enterAndEscape(control, { enter: () => this.send(), escape: onClose });
    this.kind.addEventListener('change', () => this.#fit());
    this.#fit();
  }

  /** Another kind reads its value from the words; only the standing kind's value can be typed over. */
  #fit() {
    const same = this.kind.value === this.claim.kind;
    this.fields.value.hidden = !same || !VALUED.includes(this.kind.value);
    this.fields.unit.hidden = !same || this.kind.value !== 'number';
  }

  focus() {
    (this.fields.value.hidden ? this.kind : this.value).focus();
  }

  send() {
    const changed = Object.entries(this.#typed()).filter(([name, value]) => value !== this.before[name]);
    if (!changed.length) return setText(this.hint, 'Nothing is changed yet.');
    if (changed.some(([, value]) => Number.isNaN(value))) return setText(this.hint, 'The value of a number is a number.');
    return this.onSend(Object.fromEntries(changed));
  }

  #typed() {
    const value = this.value.value.trim() || null;
    const typed = { kind: this.kind.value };
    if (!this.fields.value.hidden) typed.value = this.kind.value === 'number' && value !== null ? Number(value.replaceAll(',', '')) : value;
    if (!this.fields.unit.hidden) typed.unit = this.unit.value.trim() || null;
    return typed;
  }
}
