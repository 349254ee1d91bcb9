import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { feedFolders } from '../../routes.ts';
import { postFeed } from '../../formats/feeds/feed.ts';

export const getStaticPaths = (() => feedFolders.map((section) => ({ params: { section } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async () => postFeed((await getCatalogue()).feedPosts);
