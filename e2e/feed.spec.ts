import type { Page } from 'playwright/test';
import { expect, test } from './shared-page.ts';
import { feedPath, jsonFeedPath, seasonPath } from '../src/routes.ts';
import { textOf } from './built-files.ts';
import { readFeed } from './feed.ts';
import { templates } from './templates.ts';
import { main } from './variants.ts';

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { url: string; date_published: string; content_html: string }[];
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

const feedOf = async (page: Page, path = feedPath()) => page.evaluate(readFeed, await textOf(main, path));

/** Runs in a browser: the text of a post, without what is added to it, and its day. */
function readPost(html: string) {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
  const day = main.querySelector('time')!.dateTime.slice(0, 10);
  // A drawing says again, to who hovers it, what the sentence below it says: it stays out of feeds.
  for (const added of main.querySelectorAll('[aria-hidden=true], svg')) added.remove();
  // The body of an article has no role of its own; the section of its doubts stands below, with a title.
  const parts = main.querySelectorAll(
    '.article__text > :is(figure, .prose), .about:has(> div > .prose) > summary, .about > div > .prose',
  );
  return { day, text: [...parts].map(({ textContent }) => textContent).join(' ') };
}

test.describe('the feed of the news', () => {
  test('goes from the newest post to the oldest, all of them, with absolute addresses only', async ({ sharedPage }) => {
    const { error, language, items } = await feedOf(sharedPage);
    expect(error).toBe('');
    expect(language).toBe('fr');
    const dates = items.map(({ date }) => Date.parse(date));
    expect(dates).not.toContain(NaN);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));

    const sitemap = await textOf(main, '/plan-du-site/');
    expect(items.length).toBeGreaterThan(0);
    for (const { link, addresses, pageOnly } of items) {
      expect(link).toMatch(/^https:\/\/.+\/actualites\/[\w-]+\/$/);
      expect(sitemap).toContain(`href="${new URL(link).pathname}"`);
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
      expect(pageOnly, link).toEqual([]);
    }
    const posts = /<h2[^>]*>Actualités<\/h2>.*?<\/section>/s.exec(sitemap)![0];
    expect(items).toHaveLength([...posts.matchAll(/href="\/actualites\/[\w-]+\/"/g)].length);
  });

  test('gives the whole text of each post, and its day, whatever the zone of the reader', async ({ sharedPage }) => {
    const { items } = await feedOf(sharedPage);
    for (const { link, text, date } of items) {
      const post = await sharedPage.evaluate(readPost, await textOf(main, new URL(link).pathname));
      expect(words(text), link).toBe(words(post.text));
      expect(words(text), link).not.toBe('');
      for (const timeZone of ['UTC', 'Pacific/Tahiti', 'Pacific/Auckland']) {
        const told = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(date));
        expect(told, `${link} in ${timeZone}`).toBe(post.day);
      }
    }
  });

  test('says the same as JSON Feed, with the pictures of the header of a post', async ({ sharedPage }) => {
    const feed = JSON.parse(await textOf(main, jsonFeedPath)) as JsonFeed;
    const { items } = await feedOf(sharedPage);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new URL(feed.feed_url).pathname).toBe(jsonFeedPath);
    expect(feed.items.map(({ url }) => url)).toEqual(items.map(({ link }) => link));
    expect(feed.items.map(({ date_published: date }) => Date.parse(date))).toEqual(
      items.map(({ date }) => Date.parse(date)),
    );
    const portrait = feed.items.find(({ url }) => url.endsWith('/portrait/'))!;
    const [, picture] = /<img src="(https:[^"]+)"/.exec(portrait.content_html)!;
    expect(await textOf(main, new URL(picture!).pathname)).not.toBe('');
  });

  test('of a season holds its posts only', async ({ sharedPage }) => {
    const season = seasonPath(2);
    const { items } = await feedOf(sharedPage, feedPath(season));
    const [content] = /<main.*<\/main>/s.exec(await textOf(main, season))!;
    const shown = [...content.matchAll(/href="(\/actualites\/(?!saison-)[^"]+)"/g)].map(([, link]) => link!);
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ link }) => new URL(link).pathname).sort()).toEqual([...new Set(shown)].sort());
  });

  test('is announced by every page', async () => {
    const announcement = new RegExp(`<link rel="alternate" type="application/rss\\+xml"[^>]* href="${feedPath()}"`);
    for (const { path } of templates) expect(await textOf(main, path), path).toMatch(announcement);
  });
});
