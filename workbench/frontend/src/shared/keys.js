/**
 * Keys of the desk. They act only while the widget has the focus; the notebook around it never sees them.
 * @module
 */
import { takesText } from './dom.js';

/**
 * @typedef {{name: string, keys: string[], words: string, act: () => void, group?: string, foot?: string}} Command - What
 *   the keys do; `name` is its name in the file of a person's own keys.
 */

/**
 * Jupyter leaves keys alone that are pressed on an element with this attribute. Notebook 7 takes keys on their way down, before
 * anything in the desk hears of them: there it does not help to stop them on their way up.
 */
const HANDS_OFF = 'data-lm-suppress-shortcuts';

/** Whether Ctrl or the like is held. Many keyboards type brackets with AltGr, which some systems report as Ctrl and Alt. */
const isChord = (event) => (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');

const isOurs = (event) => !isChord(event) || event.key === 'Enter';

/**
 * Keeps plain keys, and Enter with any modifier, from the notebook; Ctrl+S and the like pass.
 * @param {HTMLElement} root
 * @param {Command[]} commands
 * @param {() => void} onEscape - Esc outside a form.
 * @param {() => boolean} [areOn] - Whether single keys act; the guard stays either way.
 * @returns {() => void} Takes the listener away.
 */
export function listen(root, commands, onEscape, areOn = () => true) {
  const heard = (event) => {
    if (isOurs(event)) event.stopPropagation();
    if (isChord(event) || event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') onEscape(event);
    else if (areOn() && !takesText(event.target)) run(commandFor(event, commands), event);
  };
  const guard = (event) => {
    if (!root.contains(event.target)) return;
    if (isOurs(event)) event.target.toggleAttribute(HANDS_OFF, true);
    else for (const node of root.querySelectorAll(`[${HANDS_OFF}]`)) node.removeAttribute(HANDS_OFF);
  };
  const page = root.ownerDocument.defaultView;
  page.addEventListener('keydown', guard, { capture: true });
  root.addEventListener('keydown', heard);
  return () => {
    page.removeEventListener('keydown', guard, { capture: true });
    root.removeEventListener('keydown', heard);
  };
}

/**
 * By what the key types; else by the digit that stands on it: Shift+1 types another sign in every country. Where digits
 * are typed with Shift, as in France, the key by itself is the digit, and Shift with it is Shift and the digit.
 */
function commandFor(event, commands) {
  const digit = /^Digit(\d)$/u.exec(event.code ?? '')?.[1];
  const of = (key) => key && commands.find(({ keys }) => keys.includes(key));
  if (!digit) return of(event.key);
  const byPlace = of(event.shiftKey ? `Shift+${digit}` : digit);
  const typesDigit = /^\d$/u.test(event.key);
  return event.shiftKey && typesDigit ? (byPlace ?? of(event.key)) : (of(event.key) ?? byPlace);
}

function run(command, event) {
  if (!command) return;
  event.preventDefault();
  command.act();
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
