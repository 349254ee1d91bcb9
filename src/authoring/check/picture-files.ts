import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The longest side of a picture, in pixels; its square bounds the area of all the frames of an animation. */
export const largestSide = 12_000;

/** What a file is to the library that the build uses; empty when it is no picture. */
export interface Inspection {
  /** `jpeg`, `png`, `webp`, `avif`, `gif`, or one that the site does not take, such as `svg`. */
  kind?: string;
  width?: number;
  /** Of one frame. */
  height?: number;
  frames?: number;
  /** Whether its bytes are all there. */
  isDecoded?: boolean;
  isTooLarge?: boolean;
}

/** What a process of its own says of some files; nothing when they make it die. */
function run(paths: readonly string[]): Inspection[] | undefined {
  const program = join(import.meta.dirname, 'inspect-pictures.ts');
  const { status, stdout } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 100_000_000,
  });
  return status === 0 ? (JSON.parse(stdout) as Inspection[]) : undefined;
}

/** Opens pictures with the library of the build. A file that makes it die is no picture. */
export function inspectPictures(paths: readonly string[]): Inspection[] {
  if (paths.length === 0) return [];
  return run(paths) ?? paths.map((path) => run([path])?.[0] ?? {});
}
