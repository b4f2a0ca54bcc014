/**
 * Small forms: labelled fields that answer Enter and Esc, one sending button, one line that says what is missing.
 * @module
 */
import { make, setText } from './dom.js';
import { enterAndEscape } from './keys.js';

let fields = 0;

/**
 * A field with its label above it.
 * @param {string} label
 * @param {HTMLElement} control
 */
export function labelled(label, control) {
  control.id ||= `fc-field-${(fields += 1)}`;
  return make('div.fc-field', {}, make('label', { for: control.id, text: label }), control);
}

/** A text field of one line or, with `rows`, of several. */
export function textField({ rows, ...given } = {}) {
  return rows ? make('textarea.fc-input', { rows, ...given }) : make('input.fc-input', { type: 'text', autocomplete: 'off', ...given });
}

/** A choice among `[value, words]` pairs. */
export function choice(pairs, given = {}) {
  return make('select.fc-input', given, ...pairs.map(([value, text]) => make('option', { value, text })));
}

export class LineForm {
  /**
   * A form around one text field.
   * @param {{label: string, button: string, missing: string, rows?: number, more?: [string, HTMLElement][],
   *   onSend: (text: string) => void, onClose: () => void, optional?: boolean, field?: Object<string, any>,
   *   beside?: HTMLElement}} parts - `missing` is said when nothing was typed; `more` are further labelled fields,
   *   `field` attributes of the text field, `beside` what it refers to.
   */
  constructor({ label, button, missing, rows = 2, more = [], onSend, onClose, optional = false, field = {}, beside = null }) {
    Object.assign(this, { missing, onSend, onClose, optional });
    this.field = textField({ rows, ...field });
    this.hint = make('span.fc-hint', { role: 'alert' });
    const send = make('button.fc-button.fc-strong', { type: 'button', text: button, on: { click: () => this.send() } });
    const close = make('button.fc-button', { type: 'button', text: 'Cancel', on: { click: onClose } });
    const row = make('div.fc-row', {}, send, close, this.hint);
    this.element = make('div.fc-form', {}, labelled(label, this.field), beside, ...more.map((pair) => labelled(...pair)), row);
    enterAndEscape(this.field, { enter: () => this.send(), escape: onClose });
    for (const [, control] of more) enterAndEscape(control, { enter: () => this.send(), escape: onClose });
  }

  focus() {
    this.field.focus();
  }

  send() {
    const text = this.field.value.trim();
    if (!text && !this.optional) {
      setText(this.hint, this.missing);
      this.field.focus();
      return;
    }
    this.onSend(text);
  }
}
