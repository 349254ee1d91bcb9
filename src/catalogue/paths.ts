/** Addresses of the site's pages, from its root. Components add the base path with `href` of ../site.ts. */

export const homePath = '/';
export const seasonsPath = '/saisons/';
export const administrationsPath = '/administrations/';
export const trainingsPath = '/formations/';
export const chartsPath = '/chiffres/';
export const contactPath = '/contact/';
export const siteMapPath = '/plan-du-site/';
export const postPath = (id: string) => `/actualites/${id}/`;
export const postListPath = (slug = '', page = 1) => `/actualites/${slug && slug + '/'}${page > 1 ? `${page}/` : ''}`;
export const projectPath = (id: string) => `/projets/${id}/`;
export const projectListPath = (slug = '') => `/projets/${slug && slug + '/'}`;
export const workshopPath = (id: string) => `/ateliers/${id}/`;
export const timelinePath = (season?: number) => (season === undefined ? '/ateliers/' : `/ateliers/saison-${season}/`);
export const seasonPath = (number: number) => `/saisons/${number}/`;
/** What a press office prints of a season. */
export const seasonFilePath = (number: number) => `${chartsPath}saison-${number}/`;
export const administrationPath = (id: string) => `${administrationsPath}#${id}`;
/** What one may propose with a form: its collection → the end of the form's address. */
export const formNames = { actualites: 'actualite', projets: 'projet', ateliers: 'atelier' } as const;

export const contributePath = (kind = '') => `/contribuer/${kind && kind + '/'}`;
export const feedPath = '/actualites/index.xml';

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
