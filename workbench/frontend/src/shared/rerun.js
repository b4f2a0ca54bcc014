/**
 * Runs the cells of the notebook down to the desk's own, and puts the new desk in the place of the old one only when it
 * is there: what goes wrong before leaves the old desk on screen.
 * @module
 */
import { until, within } from './waiting.js';

/** How long one cell may take, in milliseconds; the desk's own imports and reads a case in 2 to 20 s. */
const RUNNING = 120000;

/** How long the new desk may take to arrive after its cell has run, in milliseconds. */
const ARRIVING = 20000;

const SHOWN = new Set(['display_data', 'execute_result', 'stream']);
const VIEW = 'application/vnd.jupyter.widget-view+json';

/** A cell raised an error; the message is the error's own words. */
export class CellFailed extends Error {}

/**
 * Runs the cells.
 * @param {any} manager - The notebook's widget manager.
 * @param {any} kernel
 * @param {Element} root - The desk.
 * @returns {Promise<Element|undefined>} The new desk, where one came.
 * @throws {CellFailed}
 */
export async function rerun(manager, kernel, root) {
  const before = new Set(document.querySelectorAll('.fc-desk'));
  for (const cell of cellsDownTo(manager.context.model, root)) await runCell(manager, kernel, cell);
  return until(() => [...document.querySelectorAll('.fc-desk')].find((desk) => desk !== root && !before.has(desk)), ARRIVING);
}

/** The code cells down to the one that shows the desk, which is the last of them where JupyterLab shows the desk elsewhere. */
function cellsDownTo({ cells }, root) {
  const own = Number(root.closest('.jp-Cell')?.dataset.windowedListIndex ?? Number.NaN);
  return [...cells].slice(0, Number.isNaN(own) ? undefined : own + 1).filter(({ type }) => type === 'code');
}

async function runCell(manager, kernel, cell) {
  const outputs = [];
  const future = kernel.requestExecute({ code: cell.sharedModel.getSource(), stop_on_error: true });
  future.onIOPub = ({ header, content }) => {
    if (SHOWN.has(header.msg_type)) outputs.push({ output_type: header.msg_type, ...content });
  };
  const { content } = await within(RUNNING, future.done);
  if (content.status !== 'ok') throw new CellFailed([content.ename, content.evalue].filter(Boolean).join(': '));
  if (!(await until(() => viewsOf(outputs).every((id) => manager.has_model(id)), ARRIVING))) throw new Error('no model');
  cell.trusted = true; // this page's person has just run it
  cell.outputs.fromJSON(outputs);
  cell.executionCount = content.execution_count;
}

const viewsOf = (outputs) => outputs.flatMap(({ data }) => data?.[VIEW]?.model_id ?? []);
