/**
 * Coming back after the kernel has gone. Where our launcher started the server the page can run its cell again.
 * @module
 */

/** What the bar says while the kernel is silent. */
export const LOST = 'The kernel does not answer. Go on working: what you do is kept in this page and sent when it is back.';

/** What to do where the page cannot run its own cell. */
export const BY_HAND = 'Click the cell above the desk and press Shift+Enter. What waits here is then sent.';

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
