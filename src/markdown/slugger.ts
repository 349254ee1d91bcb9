import Slugger from 'github-slugger';

/** Identifiers of the page around a text, which skip links, labels and scripts look for. */
export const reservedIds = [
  ...['contenu-principal', 'menu-principal', 'bouton-menu', 'pied-de-page', 'choix-theme', 'sommaire-titre'],
  ...['a-propos-de-ces-informations', 'liens', 'liens-titre', 'atelier-lie', 'atelier-lie-titre', 'etapes', 'mentions'],
  ...['agenda', 'recherche-en-tete', 'footnote-label', 'une-question', 'projets-cites', 'projets-cites-titre'],
  ...['mentions-titre', 'projets-titre', 'saison-et-maintenant', 'projets', 'saisons', 'actualites'],
  ...['questions', 'dates', 'chiffres-cles', 'dessins', 'menu-pages', 'criteres-du-rgaa', 'exemples'],
];

/** Signs that French parts from words by a space, and that an identifier leaves out with it. */
const parted = /« ?| ?[»:;!?%]/g;

/**
 * Gives headings identifiers that are unique in their page, from their words, whatever the spaces and the form of the
 * accents: a reserved one gets a number.
 */
export function headingSlugger(): (words: string) => string {
  const slugger = new Slugger();
  for (const id of reservedIds) slugger.slug(id);
  return (words) => slugger.slug(words.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(parted, '').trim());
}
