/** The kinds of pages, each as the filter of the search and a result name it. */
export const documentKinds = {
  projets: { many: 'Projets', one: 'Projet' },
  actualites: { many: 'Actualités', one: 'Actualité' },
  ateliers: { many: 'Ateliers et formations', one: 'Atelier' },
  pages: { many: 'Pages', one: 'Page' },
} as const;

/** A page of the site, as the search knows it. */
export interface SearchDocument {
  kind: keyof typeof documentKinds;
  /** Its address, with the base path. */
  address: string;
  title: string;
  /** What stands above the title of a result: the kind, the date. */
  detail: string;
  /** Other words by which people look for it: other names, technologies, administrations. */
  keywords: string;
  summary: string;
  text: string;
}
