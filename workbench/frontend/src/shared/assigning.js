/**
 * The form that gives a claim to somebody; the names of the house are offered.
 * @module
 */
import { make } from './dom.js';
import { LineForm } from './form.js';

/**
 * @param {{claim: import('./claims.js').Claim, people: string[], onAct: (act: string, fields: Object<string, any>) => void,
 *   onClose: () => void}} given
 */
export function assignForm({ claim, people, onAct, onClose }) {
  const names = make('datalist', { id: `fc-people-${claim.id}` }, ...people.map((name) => make('option', { value: name })));
  const words = { label: 'Give it to (empty: to nobody)', button: 'Assign', missing: '', optional: true, rows: 0 };
  const onSend = (text) => onAct('assign', { person: text || null });
  return new LineForm({ ...words, field: { list: names.id, value: claim.assigned }, beside: names, onSend, onClose });
}
