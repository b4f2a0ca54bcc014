/**
 * The way back to the list of cases, on a desk that was opened from there.
 * @module
 */
import { cap, make } from './dom.js';

/**
 * @param {{leave?: () => void}} model - What the desk has for its widget's model; the home's has `leave`.
 * @returns {{commands: import('./keys.js').Command[], button: HTMLElement|null}} Nothing on a desk that stands by itself.
 */
export function wayHome(model) {
  if (!model.leave) return { commands: [], button: null };
  const leave = () => model.leave();
  const button = make('button.fc-button.fc-way-home', { type: 'button', on: { click: leave } }, cap('all_cases'), make('span', { text: 'All cases' }));
  return { commands: [{ name: 'all_cases', keys: ['A'], words: 'Back to all cases', act: leave }], button };
}
