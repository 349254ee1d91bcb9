import type { z } from 'zod';
import type { answersSchema } from '../../schemas/answers.ts';

/** The kinds of pages, each as the filter of the search and a result name it. */
export const documentKinds = {
  projets: { many: 'Projets', one: 'Projet' },
  actualites: { many: 'Actualités', one: 'Actualité' },
  ateliers: { many: 'Ateliers et formations', one: 'Atelier' },
  pages: { many: 'Pages', one: 'Page' },
} as const;

/** A short answer to what one asks before all, and the address of the page that says more, with the base path. */
export type ShortAnswer = Omit<z.output<typeof answersSchema>['situation'], 'page'> & { address: string };

/** What the search reads: the pages of the site, and the short answers. */
export interface SearchSource {
  documents: SearchDocument[];
  answers: ShortAnswer[];
}

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
