/**
 * The keys of the drafts' view: while it is shown none of them reaches a claim that nobody sees.
 * @module
 */
import { takesText } from '../shared/dom.js';
import { mainAct } from './item.js';

/** Commands of the desk that act while the view is shown, too. */
const PASS = new Set(['undo', 'redo', 'help', 'new_draft']);

/**
 * Hears a key before the desk does.
 * @param {KeyboardEvent} event
 * @param {import('./view.js').DraftView} view
 */
export function hearKey(event, view) {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (chord || event.isComposing || takesText(event.target) || event.target.closest('dialog, .fc-bar')) return;
  const name = view.desk.commands().find(({ keys }) => keys.includes(event.key))?.name;
  if (PASS.has(name)) return;
  const act = walking(event, name, view) ?? (view.live ? settling(event, name, view.live, view.desk.acts) : null);
  if (act) {
    event.preventDefault();
    act();
  }
  if (act || event.key.length === 1) event.stopPropagation();
}

function walking(event, name, view) {
  if (event.key === 'Escape' || name === 'drafts') return () => view.close();
  if (name === 'next') return () => view.step(1);
  if (name === 'previous') return () => view.step(-1);
  return null;
}

/** What is done about the chosen claim. */
function settling(event, name, item, acts) {
  if (event.key === 'Enter') return event.target.closest('button:not(.fc-item), a') ? null : mainAct(item, acts);
  if (item.now === 'unsure' && event.key === 'x') return () => acts.settle(item, 'gone');
  if (item.now === 'unsure' && item.candidates[Number(event.key) - 1]) return () => acts.settle(item, Number(event.key) - 1);
  if (name === 'still_holds' && item.look && item.verdict && acts.holds) return () => acts.holds(item);
  return null;
}
