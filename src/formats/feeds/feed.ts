import rss, { type RSSFeedItem } from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { toInstant } from '../../catalogue/dates.ts';
import { feedPath, postPath } from '../../routes.ts';
import EntryText from '../../components/EntryText.astro';
import { aboutTitle } from '../../markdown/about.ts';
import { plainHtml } from './plain-html.ts';
import { absoluteUrl, deployment, site } from '../../site.ts';

/** The items of a list of posts: the feed has several addresses, its texts are rendered once. */
const rendered = new WeakMap<Catalogue['posts'], Promise<RSSFeedItem[]>>();

async function renderItems(posts: Catalogue['posts']): Promise<RSSFeedItem[]> {
  const container = await AstroContainer.create();
  return Promise.all(
    posts.map(async (post) => {
      const link = absoluteUrl(postPath(post.id));
      const render = (part: 'text' | 'about') => container.renderToString(EntryText, { props: { entry: post, part } });
      const about = await render('about');
      const html = `${await render('text')}${about && `<h2>${aboutTitle}</h2>${about}`}`;
      return {
        title: post.data.title,
        description: post.data.summary,
        link,
        pubDate: toInstant(post.data.date),
        content: plainHtml(html, link),
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
