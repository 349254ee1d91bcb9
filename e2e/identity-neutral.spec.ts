import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { site } from '../src/site.ts';
import { textsOf } from './built-files.ts';
import { Shell } from './pages/shell.ts';
import { addressIn, folderOf, variants } from './variants.ts';

const { preview } = variants;
const designSystem = (file: string) => readFile(new URL(import.meta.resolve(`@gouvfr/dsfr/dist/${file}`)), 'utf8');

test.describe('on any other host', () => {
  test('no file bears the brand, the font or the favicon of the State', async () => {
    const files = globSync('**/*.*', { cwd: folderOf(preview) });
    expect(files.length).toBeGreaterThan(70);
    expect(files.filter((file) => /marianne|\.woff2?$/i.test(basename(file)))).toEqual([]);
    const favicon = await designSystem('favicon/favicon.svg');
    const drawings = [...(await designSystem('component/logo/logo.main.css')).matchAll(/ d='([^']{40})/g)];
    expect(drawings.length).toBeGreaterThan(0);
    for (const [file, text] of await textsOf(preview, '**/*.{html,css,js,xml,svg,txt}')) {
      const brand = /République(\s|<[^>]*>|&nbsp;)*française|class="fr-logo|\.woff2/i.exec(text)?.[0];
      expect.soft(brand, file).toBeUndefined();
      expect.soft(text === favicon, file).toBe(false);
      expect
        .soft(
          drawings.filter(([, path]) => text.includes(path!)),
          file,
        )
        .toEqual([]);
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

  test('feeds and sitemaps name their own host', async () => {
    const documents = await textsOf(preview, '**/*.{xml,json,ics,txt}');
    expect(documents.length).toBeGreaterThan(10);
    for (const [file, text] of documents) expect.soft(text.includes(`${site.origin}/`), file).toBe(false);
  });
});
