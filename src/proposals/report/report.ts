/**
 * What the check of a pull request hands to the preview: `node src/proposals/report/report.ts --base <commit>` writes the
 * built site, the manifest and the pictures in `apercu/`. Both sites are built for the place that the environment gives,
 * and at the same instant, so that they differ by the proposal only. Exit code 1 when something is wrong in the proposal,
 * 2 when the report could not be made.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deployment } from '../../site.ts';
import { isFine } from '../publish/manifest.ts';
import { makeReport } from './make-report.ts';
import { takePictures } from './pictures.ts';

const env = { ...process.env, BUILD_DATE: deployment.builtAt.toISOString() };

try {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  if (!values.base) throw new Error('Usage : node src/proposals/report/report.ts --base <commit>');
  const request = { root: process.cwd(), base: values.base, folder: resolve('apercu'), builtAt: deployment.builtAt };
  const manifest = await makeReport(request, {
    build: (folder, outDir) => {
      const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
      execFileSync(process.execPath, astro, { cwd: folder, env, stdio: 'inherit' });
    },
    look: (pages, folders) => takePictures(pages, folders, deployment.base),
  });
  process.exitCode = isFine(manifest) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
