/**
 * The notebook that the tile makes: a hidden cell that shows the home of the desk, and nothing else.
 * @module
 */

/** The cell; `launch/notebook.py` writes the same for the launcher. */
export const HOME_CELL = `# Fact-check workbench: all cases of the desk. Run this cell to show it; everything is saved as it happens.
import factcheck as fc
from factcheck_workbench import Home

Home()`;

const TITLE = 'Fact-check desk';

/** The notebook: its code is hidden, and a stray "dd" cannot delete it. */
export function homeNotebook() {
  const metadata = { deletable: false, editable: false, jupyter: { source_hidden: true } };
  const cell = { cell_type: 'code', execution_count: null, id: 'cell-1', metadata, outputs: [], source: HOME_CELL };
  const kernelspec = { name: 'python3', display_name: 'Python 3', language: 'python' };
  return { cells: [cell], metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
}

/**
 * Gives a name that no file of a folder has yet.
 * @param {string[]} taken
 */
export function freeName(taken) {
  for (let number = 1; ; number += 1) {
    const name = `${TITLE}${number > 1 ? ` ${number}` : ''}.ipynb`;
    if (!taken.includes(name)) return name;
  }
}
