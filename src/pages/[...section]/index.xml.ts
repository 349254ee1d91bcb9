import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { entriesOfSeason } from '../../catalogue/seasons.ts';
import { rssFeed } from '../../formats/feeds/feed.ts';
import { newsFeedFolders, seasonPath } from '../../routes.ts';

type Props = { feed: Parameters<typeof rssFeed> };

export const getStaticPaths = (async () => {
  const { publicPosts, seasons } = await getCatalogue();
  const ofSeasons = seasons.map((season) => {
    const page = seasonPath(season.data.number);
    const posts = entriesOfSeason(season, publicPosts, seasons);
    const feed: Props['feed'] = [posts, page, `${season.data.title}, ${season.data.year}`];
    return { params: { section: page.slice(1, -1) }, props: { feed } };
  });
  return [...newsFeedFolders.map((section) => ({ params: { section }, props: { feed: [publicPosts] } })), ...ofSeasons];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => rssFeed(...props.feed);
