import { expect, test } from './shared-page.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { site } from '../src/site.ts';
import { builtPages } from './built-pages.ts';
import { folderOf, live, main, preview, type Variant } from './variants.ts';

/** Where the public reads a build. */
const originOf = ({ env }: Variant) => env.SITE_URL ?? site.origin;

for (const [name, variant] of Object.entries({ preview: preview, live })) {
  test(`every page has a share image, 1200 × 630 and light: ${name}`, async ({ sharedPage }) => {
    const pages = (await builtPages(sharedPage, variant)).filter(({ isRedirect }) => !isRedirect);
    expect(pages.length).toBeGreaterThan(70);
    const addresses = new Set<string>();
    for (const { path, meta, headings } of pages) {
      const image = new URL(meta['og:image']!);
      expect.soft(image.origin, path).toBe(originOf(variant));
      expect.soft(image.search, path).toMatch(/^\?v=[\da-f]{10}$/);
      expect.soft(meta, path).toMatchObject({
        'og:site_name': site.name,
        'og:locale': 'fr_FR',
        'og:type': expect.stringMatching(/^(website|article)$/),
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      // A page without a card of its own has that of a page above it.
      const folder = image.pathname.replace(/carte\.png$/, '');
      expect.soft(path.startsWith(folder), `${path} ${folder}`).toBe(true);
      if (path === folder) expect.soft(meta['og:image:alt'], path).toContain(headings[0]);
      addresses.add(image.pathname.replace(variant.base, '/'));
    }
    expect(addresses.size).toBeGreaterThan(40);
    for (const address of addresses) {
      const png = await readFile(folderOf(variant) + address.slice(1));
      const { width, height, format } = await sharp(png).metadata();
      expect.soft([width, height, format], address).toEqual([1200, 630, 'png']);
      expect.soft(png.length, address).toBeLessThanOrEqual(60_000);
    }
  });
}

test('what is not public yet has a share image on a preview only', () => {
  for (const post of ['essai-brouillon', 'essai-a-paraitre']) {
    const card = `actualites/${post}/carte.png`;
    expect([main, preview].map((variant) => existsSync(folderOf(variant) + card))).toEqual([false, true]);
  }
});
