/** Addresses of the site's pages, from its root. Components add the base path with `href` of ../site.ts. */

export const postPath = (id: string) => `/actualites/${id}/`;
export const postListPath = (slug = '', page = 1) => `/actualites/${slug && slug + '/'}${page > 1 ? `${page}/` : ''}`;
export const projectPath = (id: string) => `/projets/${id}/`;
export const projectListPath = (slug = '') => `/projets/${slug && slug + '/'}`;
export const workshopPath = (id: string) => `/ateliers/${id}/`;
export const timelinePath = (season?: number) => (season === undefined ? '/ateliers/' : `/ateliers/saison-${season}/`);
export const seasonPath = (number: number) => `/saisons/${number}/`;
export const administrationPath = (id: string) => `/administrations/#${id}`;
export const contributePath = (kind = '') => `/contribuer/${kind && kind + '/'}`;
export const feedPath = '/actualites/index.xml';
