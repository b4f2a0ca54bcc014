/**
 * Says whether the committed bundle is what its sources give; exit code 1 when it is not.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, FILES, STATIC } from './build.mjs';

const fresh = await mkdtemp(join(tmpdir(), 'factcheck-bundle-'));
try {
  await bundle(fresh);
  const stale = [];
  for (const file of FILES) {
    const [is, ought] = await Promise.all([STATIC, fresh].map((folder) => readFile(join(folder, file), 'utf8').catch(() => null)));
    if (is !== ought) stale.push(file);
  }
  if (stale.length) {
    console.error(`Not what the sources give: ${stale.join(', ')}. Run "npm run build" in workbench/frontend and commit the result.`);
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
