import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the site of a project's folder into `outDir`, by its own Astro.
 * @throws an Error with what Astro said
 */
export async function buildSite(folder: string, outDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: folder,
      env,
      maxBuffer: 64_000_000,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error([stdout, stderr].join('\n').trim(), { cause: error });
  }
}
