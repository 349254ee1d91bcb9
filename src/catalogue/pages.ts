import type { PageEntry } from './entry.ts';

/** Texts that introduce a list or another page with its own route. */
const introductions = [
  'accueil',
  'actualites',
  'projets',
  'ateliers',
  'saisons',
  'administrations',
  'formations',
  'plan-du-site',
];

/** Texts that are a page by themselves, at the address of their identifier. */
export const standalonePages = <Item extends PageEntry>(pages: readonly Item[]) =>
  pages.filter(({ id }) => !introductions.includes(id));
