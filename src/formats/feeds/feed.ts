/** The full texts of the newest posts, for readers of feeds. */
import rss from '@astrojs/rss';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { answers } from '../../catalogue/answers.ts';
import { getCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import { middleOfDay } from '../../catalogue/dates.ts';
import { imagesOf } from '../../catalogue/images.ts';
import { feedPath, jsonFeedPath, postListPath, postPath } from '../../routes.ts';
import ContentFigure from '../../components/ContentFigure.astro';
import EntryText from '../../components/EntryText.astro';
import { aboutTitle } from '../../markdown/about.ts';
import { absoluteUrl, outerName, site } from '../../site.ts';
import { once } from '../../once.ts';
import { plainHtml } from './plain-html.ts';

type Post = Catalogue['publicPosts'][number];

/** As many posts as a feed carries: a reader fetches it whole, every hour. */
const postsPerFeed = 20;

/** The text of a post is rendered once, for the fourteen addresses of the site's feed and those of seasons. */
const htmlOf = once(async (post: Post) => {
  const container = await AstroContainer.create();
  const { unpublishedPaths: absent } = await getCatalogue();
  const textOf = (part: 'text' | 'about') =>
    container.renderToString(EntryText, { props: { entry: post, part, absent } });
  const images = imagesOf(post.data, post.filePath!);
  const figures = await Promise.all(
    images.map((image) => container.renderToString(ContentFigure, { props: { image } })),
  );
  const about = await textOf('about');
  const html = [...figures, await textOf('text'), about && `<h2>${aboutTitle}</h2>${about}`].join('\n');
  return plainHtml(html, absoluteUrl(postPath(post.id)));
});

const itemOf = async (post: Post) => ({ ...post.data, url: absoluteUrl(postPath(post.id)), html: await htmlOf(post) });

const itemsOf = (posts: readonly Post[]) => Promise.all(posts.slice(0, postsPerFeed).map(itemOf));
const nameOf = (title: string) => outerName(`${site.name}, ${title}`);
const allNews = 'les actualités';
const description = `${site.tagline}. ${answers.situation.answer}`;

/** The news of the site, or of one of its pages, as RSS 2.0. */
export async function rssFeed(posts: readonly Post[], page = postListPath(), title: string = allNews) {
  const items = await itemsOf(posts);
  return rss({
    title: nameOf(title),
    description,
    site: absoluteUrl(page),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>fr</language><atom:link href="${absoluteUrl(feedPath(page))}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ title: itemTitle, summary, url, date, html }) => ({
      title: itemTitle,
      description: summary,
      link: url,
      pubDate: middleOfDay(date),
      content: html,
    })),
  });
}

/** The news of the site by the rules of https://www.jsonfeed.org/version/1.1/ */
export async function jsonFeed(posts: readonly Post[]) {
  const items = await itemsOf(posts);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: nameOf(allNews),
    description,
    home_page_url: absoluteUrl(postListPath()),
    feed_url: absoluteUrl(jsonFeedPath),
    language: 'fr',
    authors: [{ name: site.name, url: site.origin }],
    items: items.map(({ title, summary, url, date, updated, html }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: html,
      date_published: middleOfDay(date).toISOString(),
      ...(updated && { date_modified: middleOfDay(updated).toISOString() }),
    })),
  });
}
