import { facetSlugs, projectFacets } from '../../catalogue/facets.ts';
import { postListPath, projectListPath, timelinePath } from '../../routes.ts';
import { postListPages } from '../../catalogue/post-lists.ts';
import type { SiteContent } from './site-content.ts';

/** Every page of every list of posts. */
export const postLists = (site: SiteContent) =>
  postListPages(site).map(({ facet, page }) => postListPath(facet?.slug, page));

/** Every list of projects. */
export const projectLists = ({ projects, seasons, administrations }: SiteContent) => [
  projectListPath(),
  ...facetSlugs(projectFacets(projects, seasons, administrations)).map((slug) => projectListPath(slug)),
];

/** The whole timeline, and that of each season. */
export const timelines = ({ seasons }: SiteContent) => [
  timelinePath(),
  ...seasons.map(({ data }) => timelinePath(data.number)),
];
