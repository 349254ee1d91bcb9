import type { Plugin } from 'vite';
import { importPrefix } from '../astro-internals.ts';
import { isPicture } from '../schemas/pictures.ts';

/**
 * Refuses the data of an entry that would make Astro import a file.
 * @throws an Error in French that names the entry
 */
export function assertImportsNothing(data: unknown, file: string): void {
  if (JSON.stringify(data).includes(importPrefix)) {
    throw new Error(`${file} : le site refuse une valeur qui contient « ${importPrefix} ».`);
  }
}

const refuse = (id: string): never => {
  throw new Error(`${id} : le site ne lit pas ce fichier comme un programme.`);
};

/**
 * Refuses to read as a program a file of src/content, whatever names it: only pictures are imported from there, and texts as
 * texts. What is imported under the name of such a file is that file: a link of the file system may lead to a program.
 */
export const contentIsData = (): Plugin => ({
  name: 'content-is-data',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.includes('src/content/')) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (resolved && !resolved.id.includes('/src/content/')) refuse(source);
    return resolved;
  },
  load(id) {
    const [path = ''] = id.split('?');
    if (path.includes('/src/content/') && !isPicture(path) && id !== `${path}?raw`) refuse(id);
    return null;
  },
});
