import rss from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { middleOfDay } from '../../catalogue/dates.ts';
import type { Followed } from '../../catalogue/followed.ts';
import { imagesOf } from '../../catalogue/images.ts';
import { feedPath, postPath } from '../../routes.ts';
import ContentFigure from '../../components/ContentFigure.astro';
import EntryText from '../../components/EntryText.astro';
import { aboutTitle } from '../../markdown/about.ts';
import { absoluteUrl, outerName, site } from '../../site.ts';
import { jsonFeed, type FeedItem } from './json-feed.ts';
import { plainHtml } from './plain-html.ts';

type Post = Catalogue['posts'][number];

/** As many posts as a feed carries: a reader fetches it whole, every hour. */
const postsPerFeed = 20;

/** The text of a post is rendered once, whatever the feeds that carry it. */
const rendered = new WeakMap<Post, Promise<string>>();

/** Made once, whatever the posts. */
let shared: Promise<AstroContainer> | undefined;

async function render(post: Post): Promise<string> {
  const container = await (shared ??= AstroContainer.create());
  const textOf = (part: 'text' | 'about') => container.renderToString(EntryText, { props: { entry: post, part } });
  const images = imagesOf(post.data, post.filePath!);
  const figures = await Promise.all(
    images.map((image) => container.renderToString(ContentFigure, { props: { image } })),
  );
  const about = await textOf('about');
  const html = [...figures, await textOf('text'), about && `<h2>${aboutTitle}</h2>${about}`].join('\n');
  return plainHtml(html, absoluteUrl(postPath(post.id)));
}

async function itemOf(post: Post): Promise<FeedItem> {
  const html = rendered.get(post) ?? render(post);
  rendered.set(post, html);
  const { title, summary, date, updated } = post.data;
  return {
    title,
    summary,
    url: absoluteUrl(postPath(post.id)),
    date: middleOfDay(date),
    updated: updated ? middleOfDay(updated) : undefined,
    html: await html,
  };
}

/** The full texts of the newest posts, as RSS 2.0 or JSON Feed 1.1. */
export async function feedOf({ page, title, posts }: Followed, format: 'xml' | 'json'): Promise<Response> {
  const name = outerName(`${site.name}, ${title}`);
  const address = absoluteUrl(feedPath(page, format));
  const items = await Promise.all(posts.slice(0, postsPerFeed).map(itemOf));
  if (format === 'json') return Response.json(jsonFeed(name, absoluteUrl(page), address, items));
  return rss({
    title: name,
    description: site.tagline,
    site: absoluteUrl(page),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>fr</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ title: itemTitle, summary, url, date, html }) => ({
      title: itemTitle,
      description: summary,
      link: url,
      pubDate: date,
      content: html,
    })),
  });
}
