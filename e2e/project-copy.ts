import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
