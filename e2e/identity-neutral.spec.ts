import { expect } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { site } from '../src/site.ts';
import { builtPages } from './built-pages.ts';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, folderOf, originOf, variants } from './variants.ts';

const { preview } = variants;
const designSystem = (file: string) => readFile(new URL(import.meta.resolve(`@gouvfr/dsfr/dist/${file}`)), 'utf8');
const folder = folderOf(preview);
const files = globSync('**/*.*', { cwd: folder });

test.describe('on any other host', () => {
  test('no file bears the brand, the font or the favicon of the State', async () => {
    expect(files.length).toBeGreaterThan(70);
    expect(files.filter((file) => /marianne|\.woff2?$/i.test(basename(file)))).toEqual([]);
    const favicon = await designSystem('favicon/favicon.svg');
    const drawings = [...(await designSystem('component/logo/logo.main.css')).matchAll(/ d='([^']{40})/g)];
    expect(drawings.length).toBeGreaterThan(0);
    for (const file of files.filter((name) => /\.(html|css|js|xml|svg|txt)$/.test(name))) {
      const text = await readFile(join(folder, file), 'utf8');
      expect
        .soft(/République(\s|<[^>]*>|&nbsp;)*française|class="fr-logo|\.woff2/i.exec(text)?.[0], file)
        .toBeUndefined();
      expect.soft(text === favicon, file).toBe(false);
      expect
        .soft(
          drawings.some(([, path]) => text.includes(path!)),
          file,
        )
        .toBe(false);
    }
  });

  test('the header and the footer bear the name of the site alone', { tag: '@everywhere' }, async ({ page }) => {
    const { header, footer } = new Shell(page);
    await page.goto(addressIn(preview, '/'));
    await expect(header.or(footer).getByText('République')).toHaveCount(0);
    await expect(footer.getByRole('link', { name: /^(info|service-public|legifrance|data)\.gouv\.fr$/ })).toHaveCount(
      0,
    );
    for (const home of [header, footer]) {
      await expect(home.getByRole('link', { name: 'Programme 10 %' }).first()).toHaveAttribute('href', preview.base);
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('font-family', /Marianne/);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });

  test('every internal address starts with the base path and answers', async ({ sharedPage, request }) => {
    const pages = await builtPages(sharedPage, preview);
    const origin = originOf(preview);
    const internal = pages
      .flatMap(({ path, links, assets }) => [...links, ...assets].map((address) => new URL(address, origin + path)))
      .filter((url) => url.origin === origin)
      .map(({ pathname }) => pathname);
    const addresses = [...new Set(internal)];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith(preview.base))).toEqual([]);
    for (const address of addresses) expect.soft((await request.get(origin + address)).status(), address).toBe(200);
  });

  test('feeds and sitemaps name their own host', async () => {
    const documents = files.filter((name) => /\.(xml|json|ics|txt)$/.test(name));
    expect(documents.length).toBeGreaterThan(10);
    for (const file of documents) {
      const text = await readFile(join(folder, file), 'utf8');
      expect.soft(text.includes(`${site.origin}/`), file).toBe(false);
    }
  });
});
