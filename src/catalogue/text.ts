import type { CollectionEntry } from 'astro:content';
import { renderedText } from '../astro-internals.ts';

/** An entry that may have a text. */
export type TextEntry = CollectionEntry<'actualites' | 'projets' | 'ateliers' | 'pages'>;

/** The text of an entry, as the loader rendered it. */
export const textOf = (entry: TextEntry) => renderedText(entry);
