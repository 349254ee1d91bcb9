/** Addresses of the site's pages, from its root. Components add the base path with `href` of ./site.ts. */
import type { CollectionName } from './schemas/collections.ts';

export const homePath = '/';
export const seasonsPath = '/saisons/';
export const administrationsPath = '/administrations/';
export const trainingsPath = '/formations/';
export const componentsPath = '/composants/';
export const siteMapPath = '/plan-du-site/';
export const searchPath = '/recherche/';
/** What the search knows of each page; read on first use only. */
export const searchDocumentsPath = '/recherche/index.json';
export const postPath = (id: string) => `/actualites/${id}/`;
export const postListPath = (slug = '', page = 1) => `/actualites/${slug && slug + '/'}${page > 1 ? `${page}/` : ''}`;
export const projectPath = (id: string) => `/projets/${id}/`;
export const projectListPath = (slug = '') => `/projets/${slug && slug + '/'}`;
export const workshopPath = (id: string) => `/ateliers/${id}/`;
export const timelinePath = (season?: number) => (season === undefined ? '/ateliers/' : `/ateliers/saison-${season}/`);
export const seasonPath = (number: number) => `/saisons/${number}/`;
export const administrationPath = (id: string) => `${administrationsPath}#${id}`;

/** The page of an entry, from its identifier; a season's is its number. Administrations share one. */
export const entryPaths: Record<CollectionName, (id: string) => string> = {
  actualites: postPath,
  projets: projectPath,
  ateliers: workshopPath,
  saisons: (id) => seasonPath(Number(id)),
  administrations: () => administrationsPath,
  pages: (id) => (id === 'accueil' ? homePath : `/${id}/`),
};

/** What narrows a list, each value on a page of its own: `/actualites/saison-2/`. */
export const facetIds = {
  actualites: ['saison', 'type'],
  projets: ['saison', 'theme', 'statut', 'administration'],
} as const;

/** Addresses of lists, which an entry of the same name would hide: pages by number, facets by their prefix. */
const listAddresses: Partial<Record<CollectionName, RegExp>> = {
  actualites: new RegExp(`^(?:\\d+|(?:${facetIds.actualites.join('|')})-.+)$`),
  projets: new RegExp(`^(?:${facetIds.projets.join('|')})-.+$`),
  ateliers: /^saison-\d+$/,
  // The previews, the page of errors, that of the maintainers, the search.
  pages: /^(?:apercu|404|composants|recherche)$/,
};

export const isListAddress = (collection: CollectionName, id: string) =>
  id === 'index' || (listAddresses[collection]?.test(id) ?? false);

/** What one may propose with a form, by the end of the form's address. */
export const contributions = {
  actualite: { collection: 'actualites', title: 'Proposer un article', link: 'un article' },
  projet: { collection: 'projets', title: 'Proposer un projet', link: 'un projet' },
  atelier: { collection: 'ateliers', title: 'Proposer un atelier', link: 'un atelier' },
} as const satisfies Record<string, { collection: CollectionName; title: string; link: string }>;

export type Contribution = keyof typeof contributions;

export const contributionNames = Object.keys(contributions) as Contribution[];

export const contributePath = (kind = '') => `/contribuer/${kind && kind + '/'}`;
/** One file that holds the plates of all projects. */
export const platesPath = '/plates.svg';
export const feedPath = '/actualites/index.xml';

/** The addresses that the site has whatever its content. */
export const fixedPaths: readonly string[] = [
  ...[homePath, postListPath(), projectListPath(), timelinePath(), seasonsPath, administrationsPath, trainingsPath],
  ...[componentsPath, siteMapPath, searchPath, feedPath, contributePath(), ...contributionNames.map(contributePath)],
];

/** The folders of the feed, `index.xml` in each: its own, and those of the feeds of the site before, one for each section. */
export const feedFolders = [
  'actualites',
  undefined,
  'projets',
  'formations',
  'rejoindre',
  'contact',
  'ressources',
  'equipe',
  'accessibilite',
  'donnees-personnelles',
  'mentions-legales',
  'tags',
  'categories',
  'programme',
];
