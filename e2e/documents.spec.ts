import { expect, test } from './shared-page.ts';
import { deployment } from '../src/site.ts';
import { textOf, textsOf } from './built-files.ts';
import { builtPages } from './built-pages.ts';
import { main } from './variants.ts';

const { origin } = deployment.url;
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);

test('each page has a title of its own, one main heading, its language and its address', async ({ sharedPage }) => {
  const all = await builtPages(sharedPage, main);
  const pages = all.filter(({ isRedirect }) => !isRedirect);
  expect(pages.length).toBeGreaterThan(70);

  const owners = Map.groupBy(pages, ({ title }) => title);
  expect([...owners].filter(([, { length }]) => length > 1).map(([title]) => title)).toEqual([]);
  for (const { path, title, headings, canonical, isHidden } of pages) {
    expect.soft(title, path).toMatch(/(^| - )Programme 10\s%$/);
    expect.soft(headings, path).toHaveLength(1);
    expect.soft(canonical, path).toBe(isHidden ? null : origin + path);
  }
  expect(all.filter(({ lang }) => lang !== 'fr')).toEqual([]);
  expect(pages.filter(({ isHidden }) => isHidden).map(({ path }) => path)).toEqual(['/404.html']);
  expect(all.filter(({ isRedirect, isHidden }) => isRedirect && !isHidden)).toEqual([]);
});

test('a passage in English says so', async () => {
  const english = />[^<]*(?:\b(?:the|of|and|with|from|this|that|are|is|to)\b[^<]*){2}</i;
  for (const [page, html] of await textsOf(main, '**/*.html')) {
    const unsaid = html.replaceAll(/<(style|script|svg|pre|code)\b[^]*?<\/\1>|<(\w+)[^>]* lang="?en\b[^]*?<\/\2>/g, '');
    expect.soft(english.exec(unsaid)?.[0], page).toBeUndefined();
  }
});

test('robots.txt lets all in and names a sitemap that answers', async () => {
  const robots = await textOf(main, '/robots.txt');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  const [, address] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
  expect(address).toBe(`${origin}/sitemap-index.xml`);
  expect(locations(await textOf(main, '/sitemap-index.xml'))).toEqual([`${origin}/sitemap-0.xml`]);
});

test('the sitemap holds every page, without redirects and without the page not found', async ({ sharedPage }) => {
  const listed = locations(await textOf(main, '/sitemap-0.xml'));
  const pages = (await builtPages(sharedPage, main)).filter(({ isHidden, isRedirect }) => !isHidden && !isRedirect);
  expect(listed.toSorted()).toEqual(pages.map(({ path }) => origin + path).toSorted());
});

test('the words of an entry stand in an article, for reader views, without its trail nor what leads elsewhere', async () => {
  for (const path of ['/actualites/premier-atelier/', '/projets/projet-alpha/', '/ateliers/2023-03-14-atelier/']) {
    const [article] = /<article>.*<\/article>/s.exec(await textOf(main, path))!;
    expect(article, path).toMatch(/<h1.*fr-text--lead/s);
    expect(article, path).not.toMatch(/fr-breadcrumb|neighbours|page-source/);
  }
});
