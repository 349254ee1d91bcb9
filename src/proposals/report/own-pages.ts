import { catalogueEntries, type Content } from '../../authoring/check/content.ts';
import { pictureFiles } from '../../authoring/check/rules/shown-pictures.ts';
import { eventPath, rowOf } from '../../catalogue/event-path.ts';
import { entryPaths } from '../../routes.ts';

/** The addresses of the entries that a proposal writes, before or after, and of those that show a picture it touches. */
export const ownPages = (changes: ReadonlySet<string>, contents: readonly Content[]): Set<string> =>
  new Set(
    contents.flatMap((content) =>
      content.entries
        .filter((entry) => [entry.file.path, ...pictureFiles(entry)].some((path) => changes.has(path)))
        .flatMap(({ collection, id, body }) => {
          const workshop = catalogueEntries(content, 'ateliers').find((event) => event.id === id);
          if (collection !== 'ateliers' || !workshop) return (collection && entryPaths[collection](id)) ?? [];
          const [posts, seasons] = [catalogueEntries(content, 'actualites'), catalogueEntries(content, 'saisons')];
          const row = rowOf(workshop, Boolean(body?.text.trim()), posts, seasons);
          return eventPath({ id, row: row?.replace(/#.*/, '') });
        }),
    ),
  );
