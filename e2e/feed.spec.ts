import { expect } from 'playwright/test';
import { feedPath, jsonFeedPath, seasonPath } from '../src/routes.ts';
import { readFeed } from './feed.ts';
import { test } from './shared-page.ts';
import { addressIn, main } from './variants.ts';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

test.describe('the feed of the news', () => {
  test('parses and goes from the newest post to the oldest', async ({ sharedPage, request }) => {
    const response = await request.get(feedPath());
    expect(response.headers()['content-type']).toMatch(/xml/);
    const { error, language, items } = await sharedPage.evaluate(readFeed, await response.text());
    expect(error).toBe('');
    expect(language).toBe('fr');
    const dates = items.map(({ date }) => Date.parse(date));
    expect(dates).not.toContain(NaN);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  test('holds every post of the news, with absolute addresses only', async ({ sharedPage, request }) => {
    const { items } = await sharedPage.evaluate(readFeed, await (await request.get(feedPath())).text());
    const sitemap = await (await request.get('/plan-du-site/')).text();
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

  test('gives the whole text of each post', async ({ sharedPage, request }) => {
    const { items } = await sharedPage.evaluate(readFeed, await (await request.get(feedPath())).text());
    for (const { link, text } of items) {
      await sharedPage.goto(addressIn(main, new URL(link).pathname));
      // A drawing says again, to who hovers it, what the sentence below it says: it stays out of feeds.
      // The body of an article has no role of its own; the section of its doubts stands below, with a title.
      const parts = sharedPage
        .getByRole('main')
        .locator('.article__text > :is(figure, .prose), .about:has(> div > .prose) > summary, .about > div > .prose');
      const read = await parts.evaluateAll((elements) =>
        elements.map((element) => {
          for (const added of element.querySelectorAll('[aria-hidden=true], .copy, svg')) added.remove();
          return element.textContent;
        }),
      );
      expect(words(text), link).toBe(words(read.join(' ')));
      expect(words(text), link).not.toBe('');
    }
  });

  test('dates a post of its day, whatever the zone of the reader', async ({ sharedPage, request }) => {
    const { items } = await sharedPage.evaluate(readFeed, await (await request.get(feedPath())).text());
    for (const { link, date } of items) {
      await sharedPage.goto(addressIn(main, new URL(link).pathname));
      const day = await sharedPage.getByRole('main').locator('time').first().getAttribute('datetime');
      for (const timeZone of ['UTC', 'Pacific/Tahiti', 'Pacific/Auckland']) {
        const told = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(date));
        expect(told, `${link} in ${timeZone}`).toBe(day!.slice(0, 10));
      }
    }
  });

  test('carries the pictures of the header of a post', async ({ request }) => {
    const { items } = await (await request.get(jsonFeedPath)).json();
    const { content_html } = items.find(({ url }: { url: string }) => url.endsWith('/portrait/'));
    const address = /<img src="(https:[^"]+)"/.exec(content_html)?.[1];
    expect((await request.get(new URL(address!).pathname)).status()).toBe(200);
  });

  test('says the same as JSON Feed', async ({ sharedPage, request }) => {
    const response = await request.get(jsonFeedPath);
    expect(response.headers()['content-type']).toMatch(/json/);
    const feed = await response.json();
    const { items } = await sharedPage.evaluate(readFeed, await (await request.get(feedPath())).text());
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new URL(feed.feed_url).pathname).toBe(jsonFeedPath);
    expect(feed.items.map(({ url }: { url: string }) => url)).toEqual(items.map(({ link }) => link));
    expect(feed.items.map((item: { date_published: string }) => Date.parse(item.date_published))).toEqual(
      items.map(({ date }) => Date.parse(date)),
    );
  });

  test('of a season holds its posts only', async ({ sharedPage, request }) => {
    const page = seasonPath(2);
    const { items } = await sharedPage.evaluate(readFeed, await (await request.get(feedPath(page))).text());
    const feed = items.map(({ link }) => new URL(link).pathname);
    await sharedPage.goto(addressIn(main, page));
    const links = sharedPage.getByRole('main').locator('a[href^="/actualites/"]:not([href*="/saison-"])');
    const shown = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))]);
    expect(feed.length).toBeGreaterThan(0);
    expect(feed.toSorted()).toEqual(shown.toSorted());
  });

  test('is announced by every page', async ({ sharedPage }) => {
    await sharedPage.goto(addressIn(main, '/rejoindre/'));
    await expect(sharedPage.locator('link[rel=alternate][type="application/rss+xml"]')).toHaveAttribute(
      'href',
      feedPath(),
    );
  });
});
