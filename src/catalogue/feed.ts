import rss, { type RSSFeedItem } from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import mdxRenderer from '@astrojs/mdx/server.js';
import { transform, walk, type Node } from 'ultrahtml';
import { absoluteUrl, deployment, site } from '../site.ts';
import type { Catalogue } from './catalogue.ts';
import { toInstant } from './dates.ts';
import { feedPath, postPath } from './paths.ts';

/** The addresses of the feed: its own, and those of the feeds of the site before, one for each section. */
export const feedAddresses = [
  'actualites',
  undefined,
  'projets',
  'formations',
  'rejoindre',
  'contact',
  'ressources',
  'equipe',
  'accessibilite',
  'donnees-personnelles',
  'mentions-legales',
  'tags',
  'categories',
  'programme',
];

const addressAttributes = ['href', 'src'];

/** A reader of feeds knows nothing of our addresses: makes them absolute, and leaves one picture of each set. */
const absolute = (html: string, page: string) =>
  transform(html, [
    async (root) => {
      await walk(root, (node: Node) => {
        if (!('attributes' in node)) return;
        delete node.attributes.srcset;
        for (const name of addressAttributes) {
          const value = node.attributes[name];
          if (value && URL.canParse(value, page)) node.attributes[name] = new URL(value, page).href;
        }
      });
      return root;
    },
  ]);

/** The items of a list of posts: the feed has several addresses, its texts are rendered once. */
const rendered = new WeakMap<Catalogue['posts'], Promise<RSSFeedItem[]>>();

async function renderItems(posts: Catalogue['posts']): Promise<RSSFeedItem[]> {
  const container = await AstroContainer.create({ renderers: [{ name: 'mdx', ssr: mdxRenderer }] as never });
  return Promise.all(
    posts.map(async (post) => {
      const link = absoluteUrl(postPath(post.id));
      const { Content } = await render(post);
      return {
        title: post.data.title,
        description: post.data.summary,
        link,
        pubDate: toInstant(post.data.date),
        content: await absolute(await container.renderToString(Content), link),
      };
    }),
  );
}

/** The full texts of the posts, newest first, as RSS 2.0. */
export async function postFeed(posts: Catalogue['posts']): Promise<Response> {
  const items = rendered.get(posts) ?? renderItems(posts);
  rendered.set(posts, items);
  return rss({
    title: `${site.name}, les actualités`,
    description: site.tagline,
    site: new URL(deployment.base, deployment.url),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>fr</language><atom:link href="${absoluteUrl(feedPath)}" rel="self" type="application/rss+xml"/>`,
    items: await items,
  });
}
