import type { RenderedText } from '../markdown/render.ts';
import type { CollectionEntry } from 'astro:content';

/** An entry that may have a text. */
export type TextEntry = CollectionEntry<'actualites' | 'projets' | 'ateliers' | 'pages'>;

/** The text of an entry, as the loader rendered it. */
export const textOf = (entry: TextEntry) => entry.rendered!.metadata as unknown as RenderedText;
