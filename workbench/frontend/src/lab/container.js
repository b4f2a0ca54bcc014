/**
 * The way into JupyterLab: what its loader of prebuilt extensions expects under the extension's name, a module-federation
 * container with `init` and `get`. JupyterLab's own modules come from it at run time, so that nothing of it is bundled.
 * @module
 */
import { plugin } from './plugin.js';
import { sharedModules } from './sharing.js';

/** The extension's name: its folder under `labextensions`, and the `name` of its package.json. */
const NAME = 'factcheck-workbench';

let scope = null;

const container = {
  /** @param {object} given - JupyterLab's modules by name and version. */
  init(given) {
    scope = given;
  },
  /** @returns {Promise<() => object>} A factory of the extension's only module. */
  async get() {
    const modules = await sharedModules(scope);
    const made = { __esModule: true, default: modules ? [plugin(modules)] : [] };
    return () => made;
  },
};

(globalThis._JUPYTERLAB ??= {})[NAME] = container;
