import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { redirectTarget } from './redirect.ts';
import { addressIn, root, variants } from './variants.ts';

interface Redirect {
  from: string;
  to: string;
}

const redirects = parse(await readFile(new URL('e2e/fixtures/redirections.yaml', root), 'utf8')) as Redirect[];

test('each old address leads to its page', async ({ page, request }) => {
  expect(redirects.length).toBeGreaterThan(0);
  for (const { from, to } of redirects) {
    const response = await page.goto(from, { waitUntil: 'commit' });
    expect.soft(response?.status(), from).toBe(200);
    await expect(page).toHaveURL(to);
    expect.soft((await request.get(to)).status(), to).toBe(200);
  }
});

test('each old address of a preview leads below its sub-path', async ({ request }) => {
  for (const { from, to } of redirects) {
    const response = await request.get(addressIn(variants.preview, from));
    expect.soft(response.status(), from).toBe(200);
    expect.soft(redirectTarget(await response.text()), from).toBe(variants.preview.base + to.slice(1));
  }
});

test('the old addresses of the feed and of the sitemap still answer', async ({ request }) => {
  const feed = await (await request.get('/actualites/index.xml')).text();
  for (const path of ['/index.xml', '/actualites/index.xml', '/projets/index.xml']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const text = await response.text();
    expect(text).toContain('<rss version="2.0"');
    expect(text, path).toBe(feed);
  }
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.status()).toBe(200);
  expect(await sitemap.text()).toContain('/sitemap-0.xml</loc>');
});
