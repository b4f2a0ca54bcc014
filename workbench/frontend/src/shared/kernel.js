/**
 * The notebook's kernel: whether it is there, and bringing it back.
 * @module
 */
import { Silence, until, within } from './waiting.js';

/** How long the server's own restart of a dead kernel may take, in milliseconds: 3 s to notice, 2 to 20 s to start. */
const SETTLING = 60000;

/** How long a kernel with nothing to do may take to say that it is there, in milliseconds. */
const ANSWERING = 15000;

const kernelOf = (context) => context.session?.kernel;

/** Whether the page's server answers at all, with whatever words. */
export function serverAnswers() {
  return within(ANSWERING, fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })).then(
    () => true,
    () => false,
  );
}

/** Whether the kernel runs something else. */
export const isBusy = (context) => kernelOf(context)?.status === 'busy';

/** Jupyter starts a dead kernel by itself; who starts it a second time meanwhile ends up with none. */
function isSettled(context) {
  const kernel = kernelOf(context);
  if (!kernel || kernel.isDisposed || kernel.status === 'dead') return true;
  return kernel.connectionStatus === 'connected' && ['idle', 'busy'].includes(kernel.status);
}

/**
 * Gives a kernel that answers; it is started anew only where it has to be.
 * @param {any} context - JupyterLab's session context of the notebook.
 * @param {boolean} fresh - Start it anew although it looks alive.
 * @returns {Promise<any>} The kernel.
 * @throws {Silence} It does not answer.
 */
export async function answeringKernel(context, fresh) {
  // After a night's sleep of the machine JupyterLab has given the connection up, while the kernel may well be alive.
  if (kernelOf(context)?.connectionStatus === 'disconnected') await within(ANSWERING, kernelOf(context).reconnect()).catch(() => {});
  const settled = await until(() => isSettled(context), SETTLING);
  const kernel = kernelOf(context);
  if (!kernel || kernel.isDisposed || kernel.status === 'dead') await context.changeKernel({ name: context.kernelPreference?.name ?? 'python3' });
  else if (fresh || !settled) await within(SETTLING, kernel.restart());
  if (!(await until(() => isSettled(context) && kernelOf(context), SETTLING))) throw new Silence();
  await within(ANSWERING, kernelOf(context).requestKernelInfo());
  return kernelOf(context);
}
