/** Addresses of the site's pages, from its root. Components add the base path with `href` of ./site.ts. */
import { isPortable } from './output-names.ts';
import type { CollectionName } from './schemas/collections.ts';

export const homePath = '/';
export const seasonsPath = '/saisons/';
export const administrationsPath = '/administrations/';
export const trainingsPath = '/formations/';
export const chartsPath = '/chiffres/';
export const contactPath = '/contact/';
export const joinPath = '/rejoindre/';
export const componentsPath = '/composants/';
export const siteMapPath = '/plan-du-site/';
export const dataPath = '/donnees/';
export const searchPath = '/recherche/';
export const pressPath = '/presse/';
/** What the search knows of each page; read on first use only. */
export const searchDocumentsPath = '/recherche/index.json';
export const postPath = (id: string) => `/actualites/${id}/`;
export const postListPath = (slug = '', page = 1) => `/actualites/${slug && slug + '/'}${page > 1 ? `${page}/` : ''}`;
export const projectPath = (id: string) => `/projets/${id}/`;
export const projectListPath = (slug = '') => `/projets/${slug && slug + '/'}`;
/** The drawing of a project, as a file of its own. */
export const plateFilePath = (id: string) => `/projets/${id}.svg`;
export const workshopPath = (id: string) => `/ateliers/${id}/`;
export const timelinePath = (season?: number) => (season === undefined ? '/ateliers/' : `/ateliers/saison-${season}/`);
export const seasonPath = (number: number) => `/saisons/${number}/`;
export const administrationPath = (id: string) => `${administrationsPath}#${id}`;

/** The page of an entry, from its identifier; a season's is its number, as the check asks. Administrations share one. */
export const entryPaths: Record<CollectionName, (id: string) => string> = {
  actualites: postPath,
  projets: projectPath,
  ateliers: workshopPath,
  saisons: (id) => seasonPath(Number(id)),
  administrations: () => administrationsPath,
  pages: (id) => (id === 'accueil' ? homePath : `/${id}/`),
};

/** What narrows a list. Each value of the first two has a page of its own: `/actualites/saison-2/`. */
export const facetIds = {
  actualites: ['saison', 'type'],
  projets: ['saison', 'theme', 'statut', 'administration'],
  ateliers: ['type', 'support'],
} as const;

/** Addresses of lists, which an entry of the same name would hide: pages by number, facets by their prefix. */
const listAddresses: Partial<Record<CollectionName, RegExp>> = {
  actualites: new RegExp(`^(?:\\d+|(?:${facetIds.actualites.join('|')})-.+)$`),
  projets: new RegExp(`^(?:${facetIds.projets.join('|')})-.+$`),
  ateliers: /^saison-\d+$/,
  // The previews, the page of errors, and those that no text of an author makes.
  pages: /^(?:apercu|404|composants|recherche)$/,
};

/** Whether no entry may have an address: that of a list, or one that becomes a name which a system refuses. */
export const isKept = (collection: CollectionName, id: string) =>
  id === 'index' || !isPortable(id) || (listAddresses[collection]?.test(id) ?? false);

/** What one may propose with a form, by the end of the form's address. */
export const contributions = {
  actualite: { collection: 'actualites', title: 'Proposer un article', link: 'un article' },
  projet: { collection: 'projets', title: 'Proposer un projet', link: 'un projet' },
  atelier: { collection: 'ateliers', title: 'Proposer un atelier', link: 'un atelier' },
} as const satisfies Record<string, { collection: CollectionName; title: string; link: string }>;

export type Contribution = keyof typeof contributions;

export const contributionNames = Object.keys(contributions) as Contribution[];

export const contributePath = (kind = '') => `/contribuer/${kind && kind + '/'}`;
/** What the forms need to know of the content to judge a new entry; read as one asks for it. */
export const knownContentPath = `${contributePath()}contenu.json`;
/** One file that holds the plates of all projects. */
export const platesPath = '/plates.svg';
/** The licences of what the scripts of the site copy. */
export const licencesPath = '/licences.txt';
export const followPath = '/suivre/';
/** The feed of a page, in its folder: that of the news or of a season. */
export const feedPath = (page = postListPath()) => `${page}index.xml`;
/** The news as JSON Feed. */
export const jsonFeedPath = `${postListPath()}index.json`;
/** The calendar of a page, beside it: that of all events or of one. */
export const calendarPath = (page = timelinePath()) => `${page.replace(/\/$/, '')}.ics`;

/** The share image of a page, in its folder. */
export const cardPath = (page: string) => `${page}carte.png`;

/** The collections that one may take away as data. */
export const datasetNames = ['projets', 'ateliers', 'saisons', 'administrations', 'actualites'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** The ends of the names of the files of each. */
export const datasetFormats = ['.csv', '-excel.csv', '.json'] as const;

/** The files of /donnees/: those that describe the whole, then the records of each collection. */
export const dataFiles: readonly string[] = [
  ...['datapackage.json', 'catalogue.jsonld'],
  ...datasetNames.flatMap((name) => datasetFormats.map((end) => name + end)),
];

export const dataFilePath = (file: string) => dataPath + file;

/** The addresses that the site has whatever its content. */
export const fixedPaths: readonly string[] = [
  ...[homePath, postListPath(), projectListPath(), timelinePath(), seasonsPath, administrationsPath, trainingsPath],
  ...[chartsPath, componentsPath, siteMapPath, searchPath, followPath],
  ...contributionNames.map(contributePath),
  ...[feedPath(), jsonFeedPath, calendarPath()],
  ...[dataPath, ...dataFiles.map(dataFilePath)],
];

/** What hosts read in the folder of the site: headers, and where old addresses lead. */
export const hostFileNames = ['_headers', '_redirects', '.htaccess', 'nginx.conf'] as const;

/** The folders of the whole feed, `index.xml` in each: its own, and those of the feeds of the site before, one for each section. */
export const newsFeedFolders = [
  ...['actualites', undefined, 'projets', 'formations', 'rejoindre', 'contact', 'ressources', 'equipe'],
  ...['accessibilite', 'donnees-personnelles', 'mentions-legales', 'tags', 'categories', 'programme'],
];
