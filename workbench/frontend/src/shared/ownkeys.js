/**
 * Keys of a person's own choice, from a file that the kernel reads, and the caps on the buttons that show them.
 * @module
 */
import { setAttribute, setText } from './dom.js';
import { FINDING } from './words.js';

/**
 * Gives commands the keys that the person chose. A key that was chosen is taken from the command that has it.
 * @param {import('./keys.js').Command[]} commands - Changed in place.
 * @param {Object<string, string[]>} own - Keys by the names of commands; none switches a command's key off.
 * @returns {string[]} What is wrong with them, in words.
 */
export function useOwnKeys(commands, own) {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const known = Object.entries(own).filter(([name]) => byName.has(name));
  const chosen = known.flatMap(([, keys]) => keys);
  for (const command of commands) command.keys = command.keys.filter((key) => !chosen.includes(key));
  for (const [name, keys] of known) byName.get(name).keys = [...keys];
  const strange = Object.keys(own).filter((name) => !byName.has(name) && !isKnown(name));
  const twice = [...new Set(chosen.filter((key, place) => chosen.indexOf(key) !== place))];
  return [strange.length && `they name ${strange.join(', ')}, which does nothing here`, twice.length && `${twice.join(', ')} stands for two things`].filter(Boolean);
}

/** What has a key in one place or another: one file serves the home and both desks. */
const NAMES = new Set([
  ...['next', 'previous', 'next_open', 'go_to', 'search', 'filter', 'sections', 'beside', 'dismissed', 'mark', 'bulk', 'export', 'undo', 'redo', 'help'],
  ...['still_holds', 'rationale', 'source', 'query', 'answer', 'note', 'assign', 'dismiss', 'coverage', 'nothing_to_check'],
  ...['new_claim', 'widen_start', 'widen_end', 'narrow_start', 'narrow_end', 'correct', 'split', 'one_fact'],
  ...['accept', 'change', 'overrule', 'stet', 'attribute', 'cut', 'author', 'back', 'sign_off'],
  ...['new_draft', 'drafts', 'from_file', 'sheet'],
  ...['all_cases', 'check_case', 'review_case', 'export_case', 'due_date', 'new_case', 'paste'],
]);

/** Whether anything is called so, be it here or elsewhere; each finding of the house is, alone and for all claims inside. */
const isKnown = (name) => NAMES.has(name) || FINDING.has(name.replace(/^all_/u, ''));

/** Key names as they are shown: a space has no picture. */
export const shownKeys = (keys) => keys.map((key) => (key === ' ' ? 'Space' : key));

/**
 * Brings the key caps of all buttons up to date: a cap says by `data-cap` which command it belongs to.
 * @param {Element} root
 * @param {import('./keys.js').Command[]} commands
 */
export function showKeys(root, commands) {
  const keys = new Map(commands.map((command) => [command.name, shownKeys(command.keys)]));
  for (const cap of root.querySelectorAll('[data-cap]')) {
    const shown = keys.get(cap.dataset.cap) ?? [];
    setText(cap, shown[0] ?? '');
    cap.hidden = !shown.length;
    const control = cap.closest('button') ?? cap.closest('.fc-field, .fc-capped')?.querySelector('input, textarea');
    if (control) setAttribute(control, 'aria-keyshortcuts', spokenKeys(shown));
  }
}

/** As ARIA wants them: "Shift+U". */
export const spokenKeys = (keys) => (keys.length ? keys.map((key) => (/^\p{Lu}$/u.test(key) ? `Shift+${key}` : key)).join(' ') : null);
