import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a file is to the library that the build uses; `kind` is missing when it is no picture. */
export interface Inspection {
  /** `jpeg`, `png`, or one that the site does not take, such as `svg`. */
  kind?: string | undefined;
  /** Whether all its bytes are there, and no more pixels than the site bears. */
  isWhole?: boolean;
}

/**
 * Opens pictures with the library of the build, in a process of its own, since anybody may have written their bytes.
 * @returns what it says of each, up to the one over which it died or took too long
 */
export function inspectPictures(paths: readonly string[]): Inspection[] {
  if (paths.length === 0) return [];
  // Joined here, not above: what the forms import of the check runs in a browser too.
  const program = join(import.meta.dirname, 'inspect-pictures.ts');
  const { stdout } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: 120_000,
  });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Inspection);
}
