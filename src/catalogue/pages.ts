import type { PageEntry } from './entry.ts';

/** Texts that introduce a list or another page with its own route. */
const introductions = [
  ...['accueil', 'actualites', 'projets', 'ateliers', 'saisons', 'administrations', 'formations', 'chiffres'],
  ...['plan-du-site', 'suivre', 'donnees'],
];

/** Texts that the site cannot do without: it shows them, or leads to them from its menu and its footer. */
export const requiredPages = [
  ...introductions,
  'contribuer',
  ...['programme', 'rejoindre', 'contact', 'presse', 'mentions-legales', 'donnees-personnelles', 'accessibilite'],
];

/** Texts that are a page by themselves, at the address of their identifier. */
export const standalonePages = <Item extends PageEntry>(pages: readonly Item[]) =>
  pages.filter(({ id }) => !introductions.includes(id));

/**
 * The text of a page that the site needs.
 * @throws an Error in French when its file is missing
 */
export function pageNamed<Item extends PageEntry>(id: string, pages: readonly Item[]): Item {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`Il manque src/content/pages/${id}.md : le site a besoin de cette page.`);
  return page;
}
