/**
 * What JupyterLab gives to a desk of its notebook, for tests: a widget manager, a session, a kernel, cells.
 * @module
 */

/** The mime type of a widget in a cell's output. */
const VIEW = 'application/vnd.jupyter.widget-view+json';

export class FakeLab {
  /**
   * @param {{status?: string, sources?: string[]}} [given] - The kernel's status, and the code of the cells.
   */
  constructor({ status = 'idle', sources = ['desk'] } = {}) {
    Object.assign(this, { done: [], silent: 0, cancelled: 0, error: null, models: new Set() });
    const lab = this;
    this.kernel = {
      status,
      connectionStatus: 'connected',
      serverSettings: { baseUrl: 'http://127.0.0.1/' },
      restart: async () => void this.done.push('restart'),
      reconnect: async () => void Object.assign(this.kernel, { connectionStatus: this.done.push('reconnect') && 'connected' }),
      requestKernelInfo: () => this.#info(),
      requestExecute: ({ code }) => this.#execute(code),
    };
    const session = { kernel: this.kernel };
    const changeKernel = async ({ name }) => void Object.assign(this.kernel, { status: this.done.push(`start ${name}`) && 'idle' });
    this.cells = sources.map((source) => ({ type: 'code', sharedModel: { getSource: () => source }, outputs: { fromJSON: (outputs) => lab.draw(source, outputs) } }));
    this.manager = { context: { model: { cells: this.cells }, sessionContext: { session, changeKernel } }, has_model: (id) => this.models.has(id) };
    globalThis.fetch = async () => {
      if (this.gone) throw new TypeError('Failed to fetch');
    };
  }

  /** Shows what a cell gave; a test says what the page does then. */
  draw() {}

  #info() {
    if (this.cancelled-- > 0) return Promise.reject(new Error('Canceled future for kernel_info_request message before replies were done'));
    return this.silent-- > 0 ? new Promise(() => {}) : Promise.resolve();
  }

  #execute(code) {
    this.done.push(`run ${code}`);
    const future = {};
    future.done = Promise.resolve().then(() => {
      if (this.error) return { content: { status: 'error', ...this.error } };
      const model_id = `${code}-model`;
      future.onIOPub({ header: { msg_type: 'status' }, content: {} });
      future.onIOPub({ header: { msg_type: 'execute_result' }, content: { data: { [VIEW]: { model_id } } } });
      if (!this.lost) this.models.add(model_id);
      return { content: { status: 'ok', execution_count: 2 } };
    });
    return future;
  }
}
