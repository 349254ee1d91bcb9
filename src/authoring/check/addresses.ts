import Slugger from 'github-slugger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { postFacets, projectFacets } from '../../catalogue/facets.ts';
import { standalonePages } from '../../catalogue/pages.ts';
import {
  feedPath,
  postListPath,
  postPath,
  projectListPath,
  projectPath,
  seasonPath,
  timelinePath,
  workshopPath,
} from '../../catalogue/paths.ts';
import type { Administration } from '../../schemas/administration.ts';
import type { Page } from '../../schemas/page.ts';
import type { Post } from '../../schemas/post.ts';
import type { Project } from '../../schemas/project.ts';
import { redirectsSchema, type Redirect } from '../../schemas/redirect.ts';
import type { Season } from '../../schemas/season.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { idsOf, validEntries, type Content } from './content.ts';
import type { Entry } from './entry.ts';
import { nodesOf, wordsOf } from './tree.ts';

/** The entries of a collection as the catalogue takes them. */
const listed = <Data>(content: Content, collection: CollectionName) =>
  validEntries<Data>(content, collection).map(({ id, value }) => ({ id, data: value }));

/** Every address of the site that a text may lead to. An entry with a mistake keeps its own. */
export function addressesOf(content: Content): Set<string> {
  const seasons = listed<Season>(content, 'saisons');
  const projects = listed<Project>(content, 'projets');
  const facets = projectFacets(projects, seasons, listed<Administration>(content, 'administrations'));
  const lists = postFacets(listed<Post>(content, 'actualites'), seasons);
  const numbers = seasons.map(({ data }) => data.number);
  return new Set([
    ...['/', '/saisons/', '/administrations/', '/formations/', '/plan-du-site/', feedPath],
    ...[postListPath(), projectListPath(), timelinePath()],
    ...idsOf(content, 'actualites').map(postPath),
    ...idsOf(content, 'projets').map(projectPath),
    ...idsOf(content, 'ateliers').map(workshopPath),
    ...standalonePages(listed<Page>(content, 'pages')).map(({ id }) => `/${id}/`),
    ...numbers.flatMap((number) => [seasonPath(number), timelinePath(number)]),
    ...facets.flatMap((group) => group.facets.map(({ slug }) => projectListPath(slug))),
    ...lists.flatMap((group) => group.facets.map(({ slug }) => postListPath(slug))),
  ]);
}

/** Old addresses and where they lead, as far as the file can be read. */
export function redirectsOf({ root }: Content): Redirect[] {
  try {
    return redirectsSchema.parse(parse(readFileSync(join(root, 'src/content/redirections.yaml'), 'utf8')));
  } catch {
    return [];
  }
}

/** The anchors of the headings of a text, as the page writes them. */
export function anchorsOf(entry: Entry): string[] {
  const slugger = new Slugger();
  return nodesOf(entry, 'heading').map((heading) => slugger.slug(wordsOf(heading)));
}
