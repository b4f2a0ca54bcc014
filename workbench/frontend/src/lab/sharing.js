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
 * @returns {Promise<Object<string, any>|null>} Null where a page shares too little: one of Notebook 7 has no launcher.
 */
export async function sharedModules(scope) {
  if (Object.values(NEEDED).some((name) => !scope?.[name])) return null;
  const load = async ([own, name]) => {
    const [version] = Object.keys(scope[name]);
    return [own, (await scope[name][version].get())()];
  };
  return Object.fromEntries(await Promise.all(Object.entries(NEEDED).map(load)));
}
