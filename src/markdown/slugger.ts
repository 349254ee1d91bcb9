import Slugger from 'github-slugger';

/** Identifiers of the page around a text, which skip links, labels and scripts look for. */
export const reservedIds = [
  'contenu-principal',
  'menu-principal',
  'bouton-menu',
  'pied-de-page',
  'choix-theme',
  'sommaire-titre',
  'a-propos-de-ces-informations',
  'liens-titre',
  'atelier-lie-titre',
  'code-titre',
  'filiation',
  'agenda',
  'recherche-en-tete',
  'footnote-label',
  'une-question',
  'projets-cites',
  'projets-cites-titre',
  'articles-titre',
  'ateliers-titre',
  'projets-titre',
  'meme-jour',
  'meme-jour-titre',
  'saison-et-maintenant',
];

/** Gives headings identifiers that are unique in their page, from their words: a reserved one gets a number. */
export function headingSlugger(): Slugger {
  const slugger = new Slugger();
  for (const id of reservedIds) slugger.slug(id);
  return slugger;
}
