/**
 * The extension: a tile in the launcher and an entry in the command palette, which make a notebook with the desk's home and
 * run its cell. A notebook that is opened in any other way is left as it is: nothing here ever runs what somebody else wrote.
 * @module
 */
import { ICON_URL } from './icon.js';
import { freeName, homeNotebook } from './notebook.js';

const COMMAND = 'factcheck-workbench:new-desk';
const CATEGORY = 'Fact-check';

/**
 * Makes JupyterLab's plugin.
 * @param {Object<string, any>} modules - JupyterLab's, see `sharing.js`.
 */
export function plugin({ launcher, notebook, apputils, filebrowser }) {
  return {
    id: 'factcheck-workbench:launcher',
    description: 'Adds the fact-check desk to the launcher and the command palette.',
    autoStart: true,
    optional: [launcher.ILauncher, apputils.ICommandPalette, filebrowser.IDefaultFileBrowser],
    activate(app, tiles, palette, files) {
      app.commands.addCommand(COMMAND, {
        label: 'Fact-check desk',
        caption: 'Open your cases, or begin one with a draft',
        execute: ({ cwd } = {}) => openHome(app, notebook.NotebookActions, cwd ?? files?.model.path ?? ''),
      });
      tiles?.add({ command: COMMAND, category: 'Notebook', rank: 1, kernelIconUrl: ICON_URL });
      palette?.addItem({ command: COMMAND, category: CATEGORY });
    },
  };
}

/** A person has asked for it: the notebook is made, opened and run. */
async function openHome(app, actions, folder) {
  const { contents } = app.serviceManager;
  const { content } = await contents.get(folder);
  const path = [folder, freeName(content.map(({ name }) => name))].filter(Boolean).join('/');
  await contents.save(path, { type: 'notebook', format: 'json', content: homeNotebook() });
  const panel = await app.commands.execute('docmanager:open', { path, factory: 'Notebook' });
  await panel.context.ready;
  await panel.sessionContext.ready;
  await actions.runAll(panel.content, panel.sessionContext);
  return panel;
}
