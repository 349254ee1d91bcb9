import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from './variants.ts';

const content = 'src/content';
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies into a folder, emptied first, what the project is built from, with the content of ./fixtures, or of another
 * folder of the repository, in place of its own, which belongs to its authors; its libraries are not copied.
 */
export async function copyProject(folder: string, contentFrom = 'e2e/fixtures'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const live = fileURLToPath(new URL(content, root));
  for (const part of parts) {
    const filter = (source: string) => source !== live;
    await cp(fileURLToPath(new URL(part, root)), join(folder, part), { recursive: true, filter });
  }
  await cp(fileURLToPath(new URL(contentFrom, root)), join(folder, content), { recursive: true });
}

/** Such a copy with more files, below the project itself so that it shares its libraries. */
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
