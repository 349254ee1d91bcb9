import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from './variants.ts';

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies into a folder, emptied first, what the project is built from; its libraries are not. */
export async function copyProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of parts) {
    await cp(fileURLToPath(new URL(part, root)), join(folder, part), { recursive: true });
  }
}

/** A copy of the project with more files, below the project itself so that it shares its libraries. */
export class ProjectCopy {
  readonly folder: string;

  constructor(name: string) {
    this.folder = fileURLToPath(new URL(`test-results/copies/${name}/`, root));
  }

  async write(files: { path: string; text: string }[]) {
    await copyProject(this.folder);
    for (const { path, text } of files) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  /** What an npm script prints. Throws when it fails, with what it printed. */
  async run(...script: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)('npm', ['run', '-s', ...script], { cwd: this.folder });
    return stdout;
  }
}
