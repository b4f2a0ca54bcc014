/**
 * Coming back after the kernel has gone: the notebook's cells are run again, and a new desk takes the place of the old.
 * @module
 */
import { isWholePage } from './fitting.js';
import { holdKeys } from './heldkeys.js';
import { answeringKernel, isBusy, serverAnswers } from './kernel.js';
import { CellFailed, rerun } from './rerun.js';
import { FRAME, Silence, until } from './waiting.js';

/** What the bar says while the kernel is silent. */
export const LOST = 'The kernel does not answer. Go on working: what you do is kept in this browser and sent when it is back.';

/** What the bar says while it is brought back. */
export const COMING = 'Starting the kernel again; this takes some seconds. Your work stays here meanwhile.';

/** What to do where the page cannot run its own cell, and where the server is gone: ours, or the person's own. */
const BY_HAND = 'Click the cell above the desk and press Shift+Enter. What waits here is then sent.';
const START_AGAIN = 'The workbench itself has ended. Start it again as you did before, with “factcheck”, “factcheck open” or “factcheck review”: what waits here is then sent.';
const GONE = 'Jupyter itself does not answer. Start it again, open this notebook and run its cell: what waits here is then sent.';
const BUSY = 'The kernel is busy with another cell. Wait until that is done, or stop it with “Interrupt Kernel” in the menu “Kernel”: what waits here is then sent.';
const IN_VAIN = 'The kernel did not come back. Press Reconnect again in a minute, or start the workbench again: what waits here is then sent.';

/** @param {string} error - What the cell says. */
const failed = (error) => `The desk's cell cannot be run: ${error}. What waits here is kept in this browser.`;

/** How long the new desk may take to be drawn, in milliseconds. */
const DRAWN = 20000;

/** How often it is tried. */
const TRIES = 3;

/** How long JupyterLab may take to write its words into a new dialog, in milliseconds. */
const RENDERED = 500;

/** JupyterLab's dialogs about what the desk's bar says too. */
const LOUD = /^(?:Server Connection Error|Kernel Restarting)/u;

/**
 * Closes JupyterLab's own dialogs about a lost server or kernel where the desk is the whole page: the desk's bar says the
 * same, and a dialog would take the keys in the middle of work. In a notebook they stay.
 * @param {Element} root - The desk.
 * @param {() => void} onLost - Told when there was such a dialog.
 * @returns {() => void} Stops it.
 */
export function quietDialogs(root, onLost) {
  const loud = () => [...document.querySelectorAll('.jp-Dialog')].find((dialog) => LOUD.test(titleOf(dialog)));
  const look = async (records) => {
    if (!isWholePage(root) || !records.some(({ addedNodes }) => addedNodes.length)) return;
    const held = holdKeys((dialog) => !titleOf(dialog) || LOUD.test(titleOf(dialog)));
    const dialog = await until(loud, RENDERED, FRAME);
    dialog?.querySelector('.jp-Dialog-footer button')?.click();
    if (dialog) onLost();
    if (dialog) await until(() => root.contains(document.activeElement), RENDERED, FRAME);
    held.end();
    held.giveBack();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { childList: true });
  return () => watcher.disconnect();
}

/** Empty until JupyterLab has written it. */
const titleOf = (dialog) => dialog.querySelector('.jp-Dialog-header')?.textContent.trim() ?? '';

/** Each view of a page of Voilà has a kernel of its own; what waits is kept in the browser, and sent by the page that comes. */
function reload() {
  window.location.reload();
  return COMING;
}

/** The keyboard was in the desk that is gone; it goes to the work of the new one. */
async function takeUp(desk) {
  const work = () => desk.querySelector('button[aria-current=true]') ?? desk.querySelector('[tabindex="0"]');
  (await until(work, DRAWN))?.focus();
  return null;
}

/**
 * Brings the desk back: as it stands where its kernel only was slow, else by running its notebook's cells again.
 * @param {Element} root - The desk.
 * @param {any} manager - The widget manager that the page gives to the desk.
 * @param {() => Promise<boolean>} stillThere - Whether the desk's own kernel answers after all.
 * @returns {Promise<string|null>} What the person has to do; null when the desk is back.
 */
export async function reconnect(root, manager, stillThere) {
  const context = manager?.context?.sessionContext;
  const voila = document.body.dataset.voila;
  if (!context && !voila) return BY_HAND;
  if (!(await serverAnswers())) return isWholePage(root) ? START_AGAIN : GONE;
  if (voila) return reload();
  const held = root.contains(document.activeElement);
  let fresh = false;
  for (let left = TRIES; left; left -= 1) {
    try {
      const kernel = await answeringKernel(context, fresh);
      if (await stillThere()) return null;
      const desk = await rerun(manager, kernel, root);
      if (desk) return held ? takeUp(desk) : null;
    } catch (fault) {
      if (fault instanceof CellFailed) return failed(fault.message);
      if (isBusy(context) && !isWholePage(root)) return BUSY; // a restart would take the person's own variables with it
      fresh = fault instanceof Silence;
    }
  }
  return IN_VAIN;
}
