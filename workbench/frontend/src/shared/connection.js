/**
 * Coming back after the kernel has gone. Where our launcher started the server the page can run its cell again.
 * @module
 */
import { isWholePage } from './fitting.js';

/** What the bar says while the kernel is silent. */
export const LOST = 'The kernel does not answer. Go on working: what you do is kept in this browser and sent when it is back.';

/** What to do where the page cannot run its own cell: in a notebook, and where our launcher shows nothing but the desk. */
const BY_HAND = 'Click the cell above the desk and press Shift+Enter. What waits here is then sent.';
const START_AGAIN = 'The workbench itself has ended. Start it again as you did before, with “factcheck open” or “factcheck review”: what waits here is then sent.';

/** @param {Element} root - The desk. */
export const byHand = (root) => (isWholePage(root) ? START_AGAIN : BY_HAND);

/** How long JupyterLab takes to write its words into a new dialog, in milliseconds. */
const RENDERED = 100;

/**
 * Closes JupyterLab's own dialog about the lost server where the desk is the whole page: the desk's bar says the same, and
 * the dialog would stand before the work. In a notebook it stays.
 * @param {Element} root - The desk.
 * @param {() => void} onLost - Told when there was such a dialog.
 * @returns {() => void} Stops it.
 */
export function quietServerDialog(root, onLost) {
  const look = () => {
    for (const dialog of isWholePage(root) ? document.querySelectorAll('.jp-Dialog') : []) {
      if (!/^Server Connection Error/u.test(dialog.querySelector('.jp-Dialog-header')?.textContent.trim() ?? '')) continue;
      dialog.querySelector('.jp-Dialog-footer button')?.click();
      onLost();
    }
  };
  const watcher = new MutationObserver(() => setTimeout(look, RENDERED));
  watcher.observe(document.body, { childList: true });
  return () => watcher.disconnect();
}

/**
 * Starts the notebook's kernel afresh and runs its cells again; a new desk takes the place of this one.
 * @param {Element} root - The desk.
 * @param {any} [app] - JupyterLab, where the page has it.
 * @returns {Promise<boolean>} False where the person has to do it by hand.
 */
export async function reconnect(root, app = globalThis.jupyterapp) {
  const panel = [...(app?.shell?.widgets('main') ?? [])].find((widget) => widget.node?.contains(root));
  if (!panel?.sessionContext) return false;
  try {
    await freshKernel(panel.sessionContext);
    app.shell.activateById(panel.id);
    await app.commands.execute('notebook:run-all-cells');
    return true;
  } catch {
    return false;
  }
}

async function freshKernel(context) {
  const kernel = context.session?.kernel;
  if (kernel && kernel.status !== 'dead') await kernel.restart();
  else await context.changeKernel({ name: context.kernelPreference?.name ?? 'python3' });
}
