import { glob, type Loader } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asRendered, withReader, type EntryReader } from '../astro-internals.ts';
import { colourCode } from '../markdown/code-colours.ts';
import { renderText } from '../markdown/render.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/collections.ts';
import { href } from '../site.ts';
import { assertImportsNothing } from './content-is-data.ts';
import { entryId, parseContentFile } from '../authoring/entry-files/read.ts';

/** Reads the parts of a file. It offers no way to render: Astro would run an `.mdx` text as a program. */
const getEntryInfo: EntryReader = ({ contents, fileUrl }) => {
  // Both forms of an accent are one, as in the addresses of what a text leads to.
  const { data, body } = parseContentFile(fileURLToPath(fileUrl), contents.normalize('NFC'));
  return { data, body, slug: '', rawData: '' };
};

/** Astro keeps what it has loaded until the file changes; what we make of it also changes with our code. */
const versionOfCode = (source: URL) => {
  const cwd = fileURLToPath(source);
  const hash = createHash('sha256');
  for (const file of globSync('{loading,markdown,schemas,authoring/entry-files}/*.{ts,json}', { cwd }).sort()) {
    hash.update(readFileSync(join(cwd, file)));
  }
  return hash.digest('hex');
};

/**
 * Astro's glob loader over a folder of src/content, with our reading of YAML in place of Astro's (there, a date such as
 * `2023-02-30` silently becomes 2 March before any schema sees it), and texts rendered as data (see ../markdown).
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
    load: async (context) => {
      /** In development, entries that keep their last good version: the check has told why. */
      const refused = new Set<string>();
      const isDevelopment = context.watcher !== undefined;
      const version = versionOfCode(context.config.srcDir);
      const store: typeof context.store = {
        ...context.store,
        set: ({ body = '', filePath = '', ...entry }) => {
          if (refused.delete(entry.id)) return false;
          try {
            assertImportsNothing(entry, filePath);
            const rendered = asRendered(renderText(filePath, body, href, colourCode));
            return context.store.set({ ...entry, filePath, rendered });
          } catch (error) {
            if (!isDevelopment) throw error;
            return false;
          }
        },
      };
      const parseData: typeof context.parseData = async (entry) => {
        try {
          return await context.parseData(entry);
        } catch (error) {
          if (!isDevelopment) throw error;
          refused.add(entry.id);
          return entry.data;
        }
      };
      const generateDigest: typeof context.generateDigest = (data) =>
        context.generateDigest(version + JSON.stringify(data));
      await loader.load(withReader({ ...context, store, parseData, generateDigest }, extensions, getEntryInfo));
    },
  };
}
