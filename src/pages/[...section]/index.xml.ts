import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { allNews, followedProjects, followedSeasons, type Followed } from '../../catalogue/followed.ts';
import { newsFeedFolders } from '../../routes.ts';
import { feedOf } from '../../formats/feeds/feed.ts';

export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  const others = [...followedSeasons(catalogue), ...followedProjects(catalogue)];
  return [
    ...newsFeedFolders.map((section) => ({ params: { section }, props: { followed: allNews(catalogue) } })),
    ...others.map((followed) => ({ params: { section: followed.page.slice(1, -1) }, props: { followed } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ followed: Followed }> = ({ props }) => feedOf(props.followed, 'xml');
