import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { jsonFeed } from '../../formats/feeds/feed.ts';

export const GET: APIRoute = async () => jsonFeed((await getCatalogue()).publicPosts);
