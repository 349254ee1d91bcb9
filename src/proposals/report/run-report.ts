import { resolve } from 'node:path';
import { readDeployment } from '../../site.ts';
import { buildSite } from './build-site.ts';
import { diffPages } from './diff.ts';
import { makeReport } from './make-report.ts';
import type { Manifest } from '../publish/manifest.ts';

/** Runs a part of the report and prints how long it took. */
async function step<T>(name: string, part: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await part();
  console.log(`${name} : ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Makes the report of the present folder into `folder`. Both sites are built for the place that the environment gives,
 * and at the same instant, so that they differ by the proposal only.
 */
export async function runReport(base: string, folder: string, env: NodeJS.ProcessEnv): Promise<Manifest> {
  const deployment = readDeployment(env);
  const sameInstant = { ...env, BUILD_DATE: deployment.builtAt.toISOString() };
  const request = { root: process.cwd(), base, folder: resolve(folder), builtAt: deployment.builtAt };
  return step('en tout', () =>
    makeReport(request, {
      build: (from, outDir) => buildSite(from, outDir, sameInstant),
      diff: (comparison, folders) => diffPages(comparison, folders, deployment.base),
      step,
    }),
  );
}
