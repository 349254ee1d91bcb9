import { postListPath, projectPath, seasonPath, timelinePath } from '../routes.ts';
import type { Catalogue } from './catalogue.ts';
import { aboutProject } from './related.ts';
import { postsOfSeason, workshopsOfSeason } from './seasons.ts';

/** What one may follow, with its public posts in feeds and its events in a calendar. */
export interface Followed extends Pick<Catalogue, 'workshops'> {
  /** Its page: the feeds stand in its folder, the calendar beside it. */
  page: string;
  title: string;
  posts: Catalogue['publicPosts'];
}

type Source = Pick<Catalogue, 'publicPosts' | 'workshops' | 'seasons' | 'projects'>;

/** All the news, and all the events: two pages. */
export const allNews = ({ publicPosts }: Source): Followed => ({
  page: postListPath(),
  title: 'les actualités',
  posts: publicPosts,
  workshops: [],
});

export const allEvents = ({ workshops }: Source): Followed => ({
  page: timelinePath(),
  title: 'les rendez-vous',
  posts: [],
  workshops,
});

/** Each season, from the latest. */
export const followedSeasons = ({ publicPosts, workshops, seasons }: Source): Followed[] =>
  seasons.toReversed().map((season) => ({
    page: seasonPath(season.data.number),
    title: `${season.data.title}, ${season.data.year}`,
    posts: postsOfSeason(season, publicPosts, seasons),
    workshops: workshopsOfSeason(season, workshops, seasons),
  }));

/** Each project, with what names it. */
export const followedProjects = ({ publicPosts, workshops, projects }: Source): Followed[] =>
  projects.map(({ id, data }) => ({
    page: projectPath(id),
    title: data.title,
    posts: aboutProject(id, publicPosts),
    workshops: aboutProject(id, workshops),
  }));
