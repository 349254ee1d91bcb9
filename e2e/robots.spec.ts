import { expect } from 'playwright/test';
import { deployment } from '../src/site.ts';
import { builtPages } from './built-pages.ts';
import { test } from './shared-page.ts';
import { main } from './variants.ts';

const { origin } = deployment.url;
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);

test('robots.txt lets all in and names a sitemap that answers', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  const [, address] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
  expect(address).toBe(`${origin}/sitemap-index.xml`);
  const index = await request.get(new URL(address!).pathname);
  expect(index.status()).toBe(200);
  expect(locations(await index.text())).toEqual([`${origin}/sitemap-0.xml`]);
});

test('the sitemap holds every page, without redirects and without the page not found', async ({
  sharedPage,
  request,
}) => {
  const listed = locations(await (await request.get('/sitemap-0.xml')).text());
  const pages = (await builtPages(sharedPage, main)).filter(({ isHidden, isRedirect }) => !isHidden && !isRedirect);
  expect(listed.toSorted()).toEqual(pages.map(({ path }) => origin + path).toSorted());
});
