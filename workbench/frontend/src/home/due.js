/**
 * The form for when a case has to be done.
 * @module
 */
import { make } from '../shared/dom.js';
import { labelled } from '../shared/form.js';
import { enterAndEscape } from '../shared/keys.js';

export class DueForm {
  /**
   * @param {string|null} due - As it is, ISO 8601.
   * @param {{onSend: (due: string|null) => void, onClose: () => void}} acts
   */
  constructor(due, { onSend, onClose }) {
    this.field = make('input.fc-input', { type: 'date', value: due?.slice(0, 10) ?? '' });
    const send = () => onSend(this.field.value || null);
    const button = (words, act, look = '') => make(`button.fc-button${look}`, { type: 'button', text: words, on: { click: act } });
    const none = button('No date', () => onSend(null));
    none.hidden = !due;
    const row = make('div.fc-row', {}, button('Set', send, '.fc-strong'), none, button('Cancel', onClose));
    this.element = make('div.fc-form.fc-due-form', { role: 'group', 'aria-label': 'Due date' }, labelled('Has to be done by', this.field), row);
    enterAndEscape(this.field, { enter: send, escape: onClose });
    row.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    });
  }

  focus() {
    this.field.focus();
  }
}
