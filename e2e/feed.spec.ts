import { expect } from 'playwright/test';
import { feedPath } from '../src/routes.ts';
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
      // The body of an article has no role of its own; the section of its doubts stands below, with a title.
      const parts = sharedPage
        .getByRole('main')
        .locator('.article__text > .prose, .about:has(> div > .prose) > summary, .about > div > .prose');
      const read = await parts.evaluateAll((elements) =>
        elements.map((element) => {
          for (const drawing of element.querySelectorAll('[aria-hidden=true]')) drawing.remove();
          return element.textContent;
        }),
      );
      expect(words(text), link).toBe(words(read.join(' ')));
      expect(words(text), link).not.toBe('');
    }
  });

  test('is announced by every page', async ({ sharedPage }) => {
    await sharedPage.goto(addressIn(main, '/rejoindre/'));
    await expect(sharedPage.locator('link[rel=alternate][type="application/rss+xml"]')).toHaveAttribute(
      'href',
      feedPath(),
    );
  });
});
