/**
 * All that the site uses of Astro without its documentation: what an upgrade may break. astro-internals.test.ts looks at
 * each in the version installed, and names the two experiments that stand elsewhere: astro.config.mjs, formats/feeds.
 */
import type { ContentEntryType } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import type { CollectionEntry } from 'astro:content';
import type { RenderedText } from './markdown/render.ts';

/**
 * What Astro puts before a path that it then imports as a module, wherever it stands in the data of an entry:
 * IMAGE_IMPORT_PREFIX, in astro/dist/content/consts.js.
 */
export const importPrefix = '__ASTRO_IMAGE_';

/** Reads the parts of a file, in place of Astro's reader of its type. */
export type EntryReader = ContentEntryType['getEntryInfo'];

/** Astro passes its readers of files to loaders as `entryTypes`, but does not type them: `getEntryInfo` takes their place. */
export const withReader = (context: LoaderContext, extensions: readonly string[], getEntryInfo: EntryReader) => ({
  ...context,
  entryTypes: new Map(extensions.map((extension) => [`.${extension}`, { getEntryInfo }])),
});

/** A text as Astro keeps what a loader rendered: it stores any metadata, and types those of its own renderer only. */
export const asRendered = (text: RenderedText) => ({ html: '', metadata: { ...text } });

/** An entry that may have a text. */
export type TextEntry = CollectionEntry<'actualites' | 'projets' | 'ateliers' | 'pages'>;

/** The text of an entry, as `asRendered` kept it. */
export const textOf = ({ rendered }: TextEntry) => rendered!.metadata as object as RenderedText;
