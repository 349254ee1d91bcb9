import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { addressIn, main, root, variants } from './variants.ts';

interface Redirect {
  from: string;
  to: string;
}

const redirects = parse(await readFile(new URL('src/content/redirections.yaml', root), 'utf8')) as Redirect[];

for (const [name, variant] of [
  ['the site', main],
  ['a preview under a sub-path', variants.neutral],
] as const) {
  test(`each old address of ${name} leads to its page`, async ({ page }) => {
    expect(redirects.length).toBeGreaterThan(0);
    for (const { from, to } of redirects) {
      const response = await page.goto(addressIn(variant, from), { waitUntil: 'commit' });
      expect.soft(response?.status(), from).toBe(200);
      const arrival = await page.waitForResponse((answer) => answer.url() === addressIn(variant, to));
      expect.soft(arrival.status(), `${from} to ${to}`).toBe(200);
      await expect(page).toHaveURL(addressIn(variant, to));
    }
  });
}

test('the old addresses of the feed and of the sitemap still answer', async ({ request }) => {
  for (const path of ['/index.xml', '/actualites/index.xml', '/projets/index.xml']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text()).toContain('<rss version="2.0"');
  }
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.status()).toBe(200);
  expect(await sitemap.text()).toContain('/sitemap-0.xml</loc>');
});
