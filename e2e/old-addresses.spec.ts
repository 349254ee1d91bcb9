import { expect, test } from './shared-page.ts';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Redirect } from '../src/schemas/redirect.ts';
import { redirectTarget, textOf } from './built-files.ts';
import { addressIn, live, main, preview, root } from './variants.ts';

const redirects = parse(await readFile(new URL('e2e/fixtures/redirections.yaml', root), 'utf8')) as Redirect[];

test('each old address leads to its page, on the site and below the sub-path of a preview', async () => {
  expect(redirects.length).toBeGreaterThan(0);
  for (const variant of [main, preview]) {
    for (const { from, to } of redirects) {
      const target = redirectTarget(await textOf(variant, from));
      expect.soft(target, from).toBe(variant.base + to.slice(1));
      expect.soft(await textOf(variant, to), to).not.toBe('');
    }
  }
});

test('what follows an old address follows the new one, but an anchor where that has its own', async ({ page }) => {
  await page.goto(addressIn(main, '/projets/alpha/?utm_source=lettre#code'));
  await page.waitForURL('/projets/projet-alpha/?utm_source=lettre#code');
  await page.goto(addressIn(main, '/actualites/compte-rendu/?a#b'));
  await page.waitForURL('/actualites/premier-atelier/?a#le-d%C3%A9roul%C3%A9');
});

test('no address that the site has served is lost', async () => {
  const published = await readFile(new URL('src/content/adresses-publiees.txt', root), 'utf8');
  const addresses = published.split('\n').filter(Boolean);
  expect(addresses.length).toBeGreaterThan(150);
  for (const address of addresses) {
    const page = await textOf(live, address).catch(() => undefined);
    const target = page === undefined ? undefined : (redirectTarget(page) ?? address);
    const isThere = target !== undefined && (await textOf(live, target).then(Boolean, () => false));
    const mend =
      `L’adresse ${address} a été publiée et ne répond plus. Ajoutez à src/content/redirections.yaml une ligne ` +
      `« from: ${address} » avec, en « to: », la page qui la remplace.`;
    expect.soft(isThere, mend).toBe(true);
  }
});

test('the old addresses of the feed and of the sitemap still answer', async () => {
  const feed = await textOf(main, '/actualites/index.xml');
  expect(feed).toContain('<rss version="2.0"');
  for (const path of ['/index.xml', '/projets/index.xml']) expect(await textOf(main, path), path).toBe(feed);
  expect(await textOf(main, '/sitemap.xml')).toContain('/sitemap-0.xml</loc>');
});
