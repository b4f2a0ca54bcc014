/**
 * JupyterLab's own modules, as it shares them with extensions.
 * @module
 */

/** What the extension needs, by the name that it has in `plugin.js`. */
const NEEDED = {
  launcher: '@jupyterlab/launcher',
  notebook: '@jupyterlab/notebook',
  apputils: '@jupyterlab/apputils',
  filebrowser: '@jupyterlab/filebrowser',
};

/**
 * Gives the modules, loaded.
 * @param {Object<string, Object<string, {get: () => Promise<() => any>}>>} scope
 * @returns {Promise<Object<string, any>|null>} Null where a page shares too little, and in Notebook 7, which has no launcher.
 */
export async function sharedModules(scope) {
  if (isNotebook7() || Object.values(NEEDED).some((name) => !scope?.[name])) return null;
  const load = async ([own, name]) => {
    const [version] = Object.keys(scope[name]);
    return [own, (await scope[name][version].get())()];
  };
  return Object.fromEntries(await Promise.all(Object.entries(NEEDED).map(load)));
}

/** Only Notebook 7 says in its page's configuration what kind of page it is. */
function isNotebook7() {
  const config = globalThis.document?.getElementById('jupyter-config-data')?.textContent ?? '{}';
  return 'notebookPage' in JSON.parse(config);
}
