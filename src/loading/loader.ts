import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { collectionDefinitions, type CollectionName } from '../schemas/collections.ts';
import { entryId, parseContentFile } from './read.ts';

interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => unknown;
}

/** Astro passes its readers of files to loaders, but does not type them. */
type ContextWithEntryTypes = LoaderContext & { entryTypes: Map<string, EntryType> };

/**
 * Astro's glob loader over a folder of src/content, with our reading of YAML in place of Astro's: there, a date such as
 * `2023-02-30` silently becomes 2 March before any schema sees it.
 */
export function contentFolder(collection: CollectionName): Loader {
  const { extensions } = collectionDefinitions[collection];
  const loader = glob({
    base: `./src/content/${collection}`,
    pattern: extensions.map((extension) => `**/*.${extension}`),
    generateId: ({ entry, data }) => entryId(entry, data),
  });
  return {
    ...loader,
    name: 'content-folder',
    load: (context) => {
      const { entryTypes } = context as ContextWithEntryTypes;
      return loader.load({ ...context, entryTypes: withOurReader(entryTypes) } as LoaderContext);
    },
  };
}

const withOurReader = (entryTypes: Map<string, EntryType>) =>
  new Map(
    [...entryTypes].map(([extension, type]) => [
      extension,
      {
        ...type,
        getEntryInfo: ({ contents, fileUrl }: { contents: string; fileUrl: URL }) => {
          const { data, body } = parseContentFile(fileURLToPath(fileUrl), contents);
          return { data, body, slug: data.slug, rawData: '' };
        },
      },
    ]),
  );
