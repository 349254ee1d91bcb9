import { getCollection } from 'astro:content';
import { textOf } from '../astro-internals.ts';
import { deployment } from '../site.ts';
import { absentPaths } from './absent-links.ts';
import { sortedBy } from './entry.ts';
import { parisNow } from './dates.ts';
import { rowOf } from './event-path.ts';
import { postFacets } from './facets.ts';
import { newestFirst, publicPosts } from './posts.ts';
import { chronological } from './seasons.ts';
import { byStart } from './agenda.ts';

const now = parisNow(deployment.builtAt);

/** Authors and reviewers see a post before the public does, with a badge that says so. */
const showsUnpublished = import.meta.env.DEV || deployment.preview !== undefined;

async function load() {
  const [posts, projects, workshops, seasons, administrations, pages] = await Promise.all([
    getCollection('actualites'),
    getCollection('projets'),
    getCollection('ateliers'),
    getCollection('saisons'),
    getCollection('administrations'),
    getCollection('pages'),
  ]);
  const unpublished = absentPaths(posts, seasons, now);
  const shownPosts = showsUnpublished ? newestFirst(posts) : publicPosts(posts, now);
  return {
    now,
    posts: shownPosts,
    postFacets: postFacets(shownPosts, seasons),
    /** For what leaves the site, such as a feed or the data: no badge nor `noindex` goes with it. */
    publicPosts: publicPosts(posts, now),
    /** Addresses that this build does not show: a link would lead nowhere. */
    absentPaths: showsUnpublished ? [] : unpublished,
    /** Those that the public does not see, for what leaves the site. */
    unpublishedPaths: unpublished,
    projects: sortedBy(projects, ({ data }) => data.title),
    workshops: workshops
      .map((event) => ({ ...event, row: rowOf(event, textOf(event).blocks.length > 0, shownPosts, seasons) }))
      .sort(byStart),
    seasons: chronological(seasons),
    administrations: sortedBy(administrations, ({ data }) => data.name),
    pages,
  };
}

export type Catalogue = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Catalogue> | undefined;

/**
 * Every collection, in its natural order: posts from the newest, events from the oldest. Read once a build;
 * read again each time in development, where files change.
 */
export const getCatalogue = (): Promise<Catalogue> => (import.meta.env.DEV ? load() : (loaded ??= load()));
