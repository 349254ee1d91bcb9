import { headingSlugger, reservedIds } from '../../markdown/slugger.ts';
import { isInCalendar } from '../../catalogue/agenda.ts';
import { facetSlugs, postFacets, projectFacets } from '../../catalogue/facets.ts';
import { standalonePages } from '../../catalogue/pages.ts';
import * as routes from '../../routes.ts';
import { catalogueEntries, idsOf, type Content } from './content.ts';
import { once } from '../../once.ts';
import { type Entry } from './entry.ts';
import { nodesOf, wordsOf } from './tree.ts';

/** What a build writes whatever the content: the page of errors, what robots and feed readers ask for, the icon. */
const fixedFiles = [
  ...['404.html', 'robots.txt', 'sitemap.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'favicon.svg', 'plates.svg'],
  ...routes.newsFeedFolders.map((folder) => (folder ? `${folder}/index.xml` : 'index.xml')),
];

/** Every address of the site that a text may lead to. An entry with a mistake keeps its own. */
export const addressesOf = once((content: Content): Set<string> => {
  const seasons = catalogueEntries(content, 'saisons');
  const projects = catalogueEntries(content, 'projets');
  const facets = projectFacets(projects, seasons, catalogueEntries(content, 'administrations'));
  const lists = postFacets(catalogueEntries(content, 'actualites'), seasons);
  const numbers = seasons.map(({ data }) => data.number);
  const datable = catalogueEntries(content, 'ateliers').filter(isInCalendar);
  return new Set([
    ...routes.fixedPaths,
    ...fixedFiles.map((file) => `/${file}`),
    ...idsOf(content, 'actualites').map(routes.postPath),
    ...idsOf(content, 'projets').map(routes.projectPath),
    ...idsOf(content, 'ateliers').map(routes.workshopPath),
    ...standalonePages(catalogueEntries(content, 'pages')).map(({ id }) => `/${id}/`),
    ...numbers.flatMap((number) => [routes.seasonPath(number), routes.timelinePath(number)]),
    ...facetSlugs(facets).map((slug) => routes.projectListPath(slug)),
    ...facetSlugs(lists).map((slug) => routes.postListPath(slug)),
    ...numbers.map((number) => routes.feedPath(routes.seasonPath(number))),
    ...datable.map(({ id }) => routes.calendarPath(routes.workshopPath(id))),
  ]);
});

/** Every file that a build writes, redirections and pictures apart. */
export function outputsOf(content: Content): string[] {
  const addresses = [...addressesOf(content)];
  const cards = addresses.filter((address) => address.endsWith('/')).map(routes.cardPath);
  const drawings = idsOf(content, 'projets').map(routes.plateFilePath);
  const files = [routes.searchDocumentsPath, routes.knownContentPath, routes.licencesPath].map(outputFile);
  return [...[...addresses, ...cards, ...drawings].map(outputFile), ...files, ...routes.hostFileNames];
}

/** The file that a build writes for an address of the site. */
export const outputFile = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** The anchors of the headings of a text, as the page writes them. */
export const anchorsOf = once((entry: Entry): string[] => {
  const slugger = headingSlugger();
  return nodesOf(entry, 'heading').map((heading) => slugger(wordsOf(heading)));
});

/** The anchors of a page, by its path in the site; undefined where more than its text makes them, or its text is not known. */
export function anchorsAt(content: Content, path: string): string[] | undefined {
  if (path === routes.administrationsPath) return [...idsOf(content, 'administrations'), ...reservedIds];
  const [, folder, id] = path.split('/');
  const isText = folder === 'actualites' || folder === 'projets' || folder === 'ateliers';
  const entry = isText && content.entries.find((one) => one.collection === folder && one.id === id && one.body);
  return entry ? [...anchorsOf(entry), ...reservedIds] : undefined;
}
