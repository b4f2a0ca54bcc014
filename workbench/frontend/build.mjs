/**
 * Bundles the front end into the import package. The same sources give the same bytes on every machine.
 */
import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the package keeps the bundle. */
export const STATIC = join(HERE, '../factcheck_workbench/static');

/** The bundle's files. */
export const FILES = ['home.js', 'checking.js', 'review.js', 'desk.css', 'lab/remoteEntry.js', 'lab/package.json'];

const COMMON = {
  absWorkingDir: HERE,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  target: ['es2023', 'chrome115', 'firefox115', 'safari16.4'],
};

/**
 * Bundles into a folder.
 * @param {string} folder
 */
export async function bundle(folder) {
  const scripts = { home: 'src/home/index.js', checking: 'src/checking/index.js', review: 'src/review/index.js' };
  await build({ ...COMMON, entryPoints: scripts, outdir: folder, format: 'esm', minifySyntax: true, minifyWhitespace: true });
  await build({ ...COMMON, entryPoints: { desk: 'src/css/desk.css' }, outdir: folder });
  await build({ ...COMMON, entryPoints: { 'lab/remoteEntry': 'src/lab/container.js' }, outdir: folder, format: 'iife', minifySyntax: true, minifyWhitespace: true });
  await copyFile(join(HERE, 'src/lab/labextension.json'), join(folder, 'lab/package.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(STATIC);
