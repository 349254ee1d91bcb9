import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { textOf, textsOf } from './built-files.ts';
import { Shell } from './pages/shell.ts';
import { redirectTarget } from './redirect.ts';
import { main } from './variants.ts';

const favicon = new URL(import.meta.resolve('@gouvfr/dsfr/dist/favicon/favicon.svg'));

const legalLinks = {
  'Plan du site': '/plan-du-site/',
  Presse: '/presse/',
  'Accessibilité : partiellement conforme': '/accessibilite/',
  'Mentions légales': '/mentions-legales/',
  'Données personnelles': '/donnees-personnelles/',
  'Gestion des cookies': '/donnees-personnelles/#cookies',
};

test.describe('on a host of the State', () => {
  test.beforeEach(({ page }) => new Shell(page).visit('/'));

  test('the header and the footer bear the brand of the State', { tag: '@everywhere' }, async ({ page }) => {
    const { header, footer } = new Shell(page);
    await expect(header.getByText(/^République\s*française$/)).toBeVisible();
    await expect(footer.getByRole('link', { name: /^République\s*française$/ })).toHaveAttribute('href', '/');
  });

  test('the footer links the institutional sites, in their order', async ({ page }) => {
    const links = new Shell(page).footer.getByRole('listitem').getByRole('link', { name: /\.gouv\.fr$/ });
    const hosts = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'];
    await expect(links).toHaveText(hosts);
    expect(await links.evaluateAll((items) => items.map((item) => item.getAttribute('href')))).toEqual(
      hosts.map((host) => `https://${host}`),
    );
  });

  test('the footer tells its duties, on every page', async ({ page }) => {
    const { footer } = new Shell(page);
    const links = footer.getByRole('list').filter({ hasText: 'Mentions légales' }).getByRole('link');
    await expect(links).toHaveText(Object.keys(legalLinks));
    expect(await links.evaluateAll((items) => items.map((item) => item.getAttribute('href')))).toEqual(
      Object.values(legalLinks),
    );
    const licence =
      'Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont ' +
      'proposés sous licence etalab-2.0';
    await expect(footer.getByText(licence)).toBeVisible();
    await expect(footer.getByRole('link', { name: 'licence etalab-2.0' })).toHaveAttribute('href', /etalab/);
    const pages = (await textsOf(main, '**/*.html')).filter(([, html]) => !redirectTarget(html));
    expect(new Set(pages.map(([, html]) => /<footer.*<\/footer>/s.exec(html)?.[0])).size).toBe(1);
  });

  test('texts are set in Marianne, regular and bold', async ({ page }) => {
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return loaded.map(({ family, weight }) => `${family} ${weight}`).sort();
    });
    expect(faces).toEqual(['Marianne 400', 'Marianne 700']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"?Marianne\b/);
  });

  test('the tab shows the favicon of the State', async ({ page }) => {
    const address = await page.locator('link[rel=icon]').getAttribute('href');
    expect(await textOf(main, address!)).toBe(await readFile(favicon, 'utf8'));
  });
});
