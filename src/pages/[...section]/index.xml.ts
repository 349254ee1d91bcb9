import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { feedAddresses, postFeed } from '../../layouts/feed.ts';

export const getStaticPaths = (() =>
  feedAddresses.map((section) => ({ params: { section } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async () => postFeed((await getCatalogue()).feedPosts);
