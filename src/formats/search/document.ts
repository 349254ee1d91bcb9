/** What one may narrow a search to, what each result is called, and how they are counted. */
export const documentKinds = {
  projets: { many: 'Projets', one: 'Projet', counted: ['projet', 'projets'] },
  actualites: { many: 'Actualités', one: 'Actualité', counted: ['article', 'articles'] },
  ateliers: { many: 'Ateliers et formations', one: 'Atelier', counted: ['rendez-vous', 'rendez-vous'] },
  pages: { many: 'Pages', one: 'Page', counted: ['page', 'pages'] },
} as const;

export type DocumentKind = keyof typeof documentKinds;

/** A page of the site, as the search knows it. */
export interface SearchDocument {
  kind: DocumentKind;
  /** Its address, with the base path. */
  address: string;
  title: string;
  /** What stands above the title of a result: the kind, the date. */
  detail: string;
  /** When it was published or held; none for what has no age. */
  date?: string;
  /** What one may narrow a list to and finds it in, as an address says it: `theme=cartes`, `saison=2`. */
  criteria: string[];
  /** Other words by which people look for it: other names, technologies, administrations. */
  keywords: string;
  summary: string;
  /** Its text; none for the oldest pages of a large site. */
  text: string;
}
