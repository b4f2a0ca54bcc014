/**
 * Keys that somebody types on while a dialog of JupyterLab takes the keyboard: they are held, and given back to the desk.
 * @module
 */
import { takesText } from './dom.js';

/**
 * Begins to hold plain keys that are pressed inside a dialog, or nowhere; Enter, Esc and Tab go where they were pressed.
 * @param {(dialog: Element) => boolean} isOurs - Whether keys in this dialog were meant for the desk.
 */
export function holdKeys(isOurs) {
  const keys = [];
  const hold = (event) => {
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    const dialog = event.target.closest?.('.jp-Dialog');
    if (chord || event.key.length !== 1 || !(dialog ? isOurs(dialog) : event.target === document.body)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keys.push(event);
  };
  window.addEventListener('keydown', hold, { capture: true });
  return {
    /** Ends it. */
    end: () => window.removeEventListener('keydown', hold, { capture: true }),
    /** Presses what was held once more, where the keyboard is now. */
    giveBack: () => keys.splice(0).forEach(pressAgain),
  };
}

function pressAgain({ key, code, shiftKey }) {
  const place = document.activeElement;
  const again = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  if (place.dispatchEvent(again) && takesText(place) && place.setRangeText) type(place, key);
}

function type(field, key) {
  field.setRangeText(key, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
