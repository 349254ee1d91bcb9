import { isPicture } from '../schemas/pictures.ts';

/**
 * What Astro puts before a path that it then imports as a module, wherever it stands in the data of an entry:
 * IMAGE_IMPORT_PREFIX, in astro/dist/content/consts.js.
 */
export const importPrefix = '__ASTRO_IMAGE_';

/**
 * Refuses the data of an entry that would make Astro import a file.
 * @throws an Error in French that names the entry
 */
export function assertImportsNothing(data: unknown, file: string): void {
  if (JSON.stringify(data).includes(importPrefix)) {
    throw new Error(`${file} : le site refuse une valeur qui contient « ${importPrefix} ».`);
  }
}

/** Refuses to read as a program a file of src/content, whatever names it: only pictures are imported from there, and texts as
 * texts. */
export const contentIsData = () => ({
  name: 'content-is-data',
  enforce: 'pre' as const,
  load(id: string) {
    const [path = ''] = id.split('?');
    if (path.includes('/src/content/') && !isPicture(path) && id !== `${path}?raw`) {
      throw new Error(`${id} : le site ne lit pas ce fichier comme un programme.`);
    }
    return null;
  },
});
