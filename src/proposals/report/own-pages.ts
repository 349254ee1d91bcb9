import type { Content } from '../../authoring/check/content.ts';
import { pictureFiles } from '../../authoring/check/rules/shown-pictures.ts';
import { entryPaths } from '../../routes.ts';

/** The addresses of the entries that a proposal writes, before or after, and of those that show a picture it touches. */
export const ownPages = (changes: ReadonlySet<string>, contents: readonly Content[]): Set<string> =>
  new Set(
    contents
      .flatMap(({ entries }) => entries)
      .filter((entry) => [entry.file.path, ...pictureFiles(entry)].some((path) => changes.has(path)))
      .flatMap(({ collection, id }) => (collection && entryPaths[collection](id)) ?? []),
  );
