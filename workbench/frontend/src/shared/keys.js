/**
 * Keys of the desk. They act only while the widget has the focus; the notebook around it never sees them.
 * @module
 */
import { takesText } from './dom.js';

/** @typedef {{keys: string[], shown: string, words: string, act: () => void}} Command */

/**
 * Keeps plain keys, and Enter with any modifier, from the notebook; Ctrl+S and the like pass.
 * @param {HTMLElement} root
 * @param {Command[]} commands
 * @param {() => void} onEscape - Esc outside a form.
 * @param {() => boolean} [areOn] - Whether single keys act; the guard stays either way.
 * @returns {() => void} Takes the listener away.
 */
export function listen(root, commands, onEscape, areOn = () => true) {
  const acts = new Map(commands.flatMap(({ keys, act }) => keys.map((key) => [key, act])));
  const heard = (event) => {
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    if (!chord || event.key === 'Enter') event.stopPropagation();
    if (chord || event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') onEscape(event);
    else if (areOn() && !takesText(event.target)) run(acts.get(event.key), event);
  };
  root.addEventListener('keydown', heard);
  return () => root.removeEventListener('keydown', heard);
}

function run(act, event) {
  if (!act) return;
  event.preventDefault();
  act();
}

/**
 * Makes a text field answer Enter and Esc: Shift+Enter is a new line.
 * @param {HTMLElement} field
 * @param {{enter: () => void, escape: () => void}} acts
 */
export function enterAndEscape(field, { enter, escape }) {
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && !event.shiftKey) take(event, enter);
    if (event.key === 'Escape') take(event, escape);
  });
}

function take(event, act) {
  event.preventDefault();
  act();
}
