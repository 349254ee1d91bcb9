import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { site } from '../src/site.ts';
import { linksIn, redirectTarget, textOf, textsOf, wordsOf } from './built-files.ts';
import { expect, test } from './shared-page.ts';
import { addressIn, folderOf, main, preview } from './variants.ts';

const designSystem = (file: string) => readFile(new URL(import.meta.resolve(`@gouvfr/dsfr/dist/${file}`)), 'utf8');

test.describe('on a host of the State', () => {
  test(
    'the header bears its brand, texts its font, the tab its favicon',
    { tag: '@everywhere' },
    async ({ page, shell: { header, footer } }) => {
      await page.goto('/');
      await expect(header.getByText(/^République\s*française$/)).toBeVisible();
      await expect(footer.getByRole('link', { name: /^République\s*française$/ })).toHaveAttribute('href', '/');
      const faces = await page.evaluate(async () => {
        await document.fonts.ready;
        const loaded = [...document.fonts].filter(
          ({ status, family }) => status === 'loaded' && !/ in wait/.test(family),
        );
        return loaded.map(({ family, weight }) => `${family} ${weight}`).sort();
      });
      expect(faces).toEqual(['Marianne 400', 'Marianne 700']);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"?Marianne\b/);
      const address = await page.locator('link[rel=icon]').getAttribute('href');
      expect(await textOf(main, address!)).toBe(await designSystem('favicon/favicon.svg'));
    },
  );

  test('the footer links the institutional sites, in their order, and tells its duties, on every page', async () => {
    const pages = (await textsOf(main, '**/*.html')).filter(([, html]) => !redirectTarget(html));
    const [footer, ...others] = new Set(pages.map(([, html]) => /<footer.*<\/footer>/s.exec(html)?.[0]));
    expect(others).toEqual([]);
    const hosts = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];
    const links = linksIn(footer!);
    expect(links.filter((link) => /^\S+\.gouv\.fr → /.test(link))).toEqual(
      hosts.map((host) => `${host} → https://${host}`),
    );
    const duties = links.indexOf('Plan du site → /plan-du-site/');
    expect(links.slice(duties, duties + 6)).toEqual([
      'Plan du site → /plan-du-site/',
      'Presse → /presse/',
      'Accessibilité : partiellement conforme → /accessibilite/',
      'Mentions légales → /mentions-legales/',
      'Données personnelles → /donnees-personnelles/',
      'Gestion des cookies → /donnees-personnelles/#cookies',
    ]);
    expect(wordsOf(footer!)).toContain(
      'Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont ' +
        'proposés sous licence etalab-2.0',
    );
    expect(links.find((link) => link.startsWith('licence etalab-2.0'))).toMatch(/ → .*etalab/);
  });
});

test.describe('on any other host', () => {
  test('no file bears the brand, the font or the favicon of the State, nor names its host', async () => {
    const files = globSync('**/*.*', { cwd: folderOf(preview) });
    expect(files.length).toBeGreaterThan(70);
    expect(files.filter((file) => /marianne|\.woff2?$/i.test(basename(file)))).toEqual([]);
    const favicon = await designSystem('favicon/favicon.svg');
    const logo = [...(await designSystem('component/logo/logo.main.css')).matchAll(/ d='([^']{40})/g)];
    expect(logo.length).toBeGreaterThan(0);
    for (const [file, text] of await textsOf(preview, '**/*.{html,css,js,xml,svg,txt,json,ics}')) {
      const brand = /République(\s|<[^>]*>|&nbsp;)*française|class="fr-logo|\.woff2/i.exec(text)?.[0];
      expect.soft(brand, file).toBeUndefined();
      expect.soft(text === favicon || logo.some(([, path]) => text.includes(path!)), file).toBe(false);
      if (/\.(xml|json|ics|txt)$/.test(file)) expect.soft(text.includes(`${site.origin}/`), file).toBe(false);
    }
  });

  test('the header and the footer bear the name of the site alone', { tag: '@everywhere' }, async ({ page, shell }) => {
    await page.goto(addressIn(preview, '/'));
    await expect(shell.header.or(shell.footer).getByText('République')).toHaveCount(0);
    const institutional = /^(info|service-public|legifrance|data)\.gouv\.fr$/;
    await expect(shell.footer.getByRole('link', { name: institutional })).toHaveCount(0);
    for (const home of [shell.header, shell.footer])
      await expect(home.getByRole('link', { name: 'Programme 10 %' }).first()).toHaveAttribute('href', preview.base);
    await expect(shell.title).not.toHaveCSS('font-family', /Marianne/);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
