import assert from 'node:assert/strict';
import test from 'node:test';
import { freeName, HOME_CELL, homeNotebook } from '../../src/lab/notebook.js';
import { plugin } from '../../src/lab/plugin.js';
import { sharedModules } from '../../src/lab/sharing.js';
import { freshPage } from '../page.js';

const NAMES = ['launcher', 'notebook', 'apputils', 'filebrowser'];

/** What the extension needs of JupyterLab; it notes what is done. */
function lab(files = []) {
  const done = [];
  const panel = { context: { ready: Promise.resolve() }, sessionContext: { ready: Promise.resolve() }, content: 'its cells' };
  const commands = {
    addCommand: (id, command) => Object.assign(commands, { [id]: command }),
    execute: async (id, given) => done.push([id, given.path]) && panel,
  };
  const contents = { get: async () => ({ content: files.map((name) => ({ name })) }), save: async (path, { content }) => void done.push(['save', path, content.cells.length]) };
  const modules = {
    launcher: { ILauncher: 'tiles' },
    apputils: { ICommandPalette: 'palette' },
    filebrowser: { IDefaultFileBrowser: 'files' },
    notebook: { NotebookActions: { runAll: async (cells, session) => void done.push(['run', cells, session === panel.sessionContext]) } },
  };
  return { done, modules, app: { commands, serviceManager: { contents } } };
}

test('the tile makes a notebook in the folder of the launcher, opens it and runs it', async () => {
  const { app, modules, done } = lab(['Fact-check desk.ipynb']);
  const tiles = [];
  plugin(modules).activate(app, { add: (tile) => tiles.push(tile) }, null, null);
  await app.commands[tiles[0].command].execute({ cwd: 'town hall' });
  const path = 'town hall/Fact-check desk 2.ipynb';
  assert.deepEqual(done, [['save', path, 1], ['docmanager:open', path], ['run', 'its cells', true]]);
});

test('the palette makes it in the folder of the file browser, and nothing is done before it is asked for', async () => {
  const { app, modules, done } = lab();
  const entries = [];
  plugin(modules).activate(app, null, { addItem: (entry) => entries.push(entry) }, { model: { path: 'desk' } });
  assert.deepEqual(done, []);
  await app.commands[entries[0].command].execute();
  assert.equal(done[0][1], 'desk/Fact-check desk.ipynb');
});

test('the cell is hidden and cannot be deleted', () => {
  const [cell] = homeNotebook().cells;
  assert.deepEqual(cell.metadata, { deletable: false, editable: false, jupyter: { source_hidden: true } });
  assert.equal(cell.source, HOME_CELL);
  assert.equal(freeName(['Fact-check desk.ipynb', 'Fact-check desk 2.ipynb']), 'Fact-check desk 3.ipynb');
});

test('JupyterLab is taken as it is shared; where it shares too little there is no extension', async () => {
  const scope = Object.fromEntries(NAMES.map((name) => [`@jupyterlab/${name}`, { '4.6.0': { get: async () => () => name } }]));
  assert.equal((await sharedModules(scope)).apputils, 'apputils');
  assert.equal(await sharedModules({ ...scope, '@jupyterlab/launcher': undefined }), null);
  assert.equal(await sharedModules(null), null);
  freshPage().innerHTML = '<script id="jupyter-config-data" type="application/json">{"notebookPage": "tree"}</script>';
  assert.equal(await sharedModules(scope), null);
  document.body.replaceChildren();
});

test('the container has the shape that the loader of JupyterLab expects', async () => {
  await import('../../src/lab/container.js');
  const container = globalThis._JUPYTERLAB['factcheck-workbench'];
  container.init({});
  const made = (await container.get('./extension'))();
  assert.deepEqual([made.__esModule, made.default], [true, []]);
});
