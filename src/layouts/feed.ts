import rss, { type RSSFeedItem } from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { transform, walk, type Node } from 'ultrahtml';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { toInstant } from '../catalogue/dates.ts';
import { feedPath, postPath } from '../catalogue/paths.ts';
import EntryText from '../components/EntryText.astro';
import { absoluteUrl, deployment, site } from '../site.ts';

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

const addresses = ['href', 'src'];

const absolute = (address: string, page: string) =>
  URL.canParse(address, page) ? new URL(address, page).href : address;

/** What a page draws beside its words, and what only its stylesheet and its script understand. */
const isDecoration = (node: Node) =>
  'attributes' in node && (node.attributes['aria-hidden'] === 'true' || node.name === 'svg' || node.name === 'source');

const ofPage = ['class', 'srcset', 'sizes', 'loading', 'decoding', 'fetchpriority'];

/** What a reader of feeds can show: words, links and pictures, whose addresses are absolute. */
const plain = (html: string, page: string) =>
  transform(html, [
    async (root) => {
      await walk(root, (node: Node) => {
        if ('children' in node) node.children = node.children.filter((child: Node) => !isDecoration(child));
        if (!('attributes' in node)) return;
        node.attributes = Object.fromEntries(
          Object.entries(node.attributes as Record<string, string>)
            .filter(([name]) => !ofPage.includes(name))
            .map(([name, value]) => [name, addresses.includes(name) ? absolute(value, page) : value]),
        );
      });
      return root;
    },
  ]);

/** The items of a list of posts: the feed has several addresses, its texts are rendered once. */
const rendered = new WeakMap<Catalogue['posts'], Promise<RSSFeedItem[]>>();

async function renderItems(posts: Catalogue['posts']): Promise<RSSFeedItem[]> {
  const container = await AstroContainer.create();
  return Promise.all(
    posts.map(async (post) => {
      const link = absoluteUrl(postPath(post.id));
      return {
        title: post.data.title,
        description: post.data.summary,
        link,
        pubDate: toInstant(post.data.date),
        content: await plain(await container.renderToString(EntryText, { props: { entry: post } }), link),
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
