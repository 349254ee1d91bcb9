import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { Shell } from './pages/shell.ts';

const favicon = new URL(import.meta.resolve('@gouvfr/dsfr/dist/favicon/favicon.svg'));

test.describe('on a host of the State', { tag: '@everywhere' }, () => {
  test.beforeEach(({ page }) => new Shell(page).visit('/'));

  test('the header and the footer bear the brand of the State', async ({ page }) => {
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

  test('texts are set in Marianne, regular and bold', async ({ page }) => {
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return loaded.map(({ family, weight }) => `${family} ${weight}`).sort();
    });
    expect(faces).toEqual(['Marianne 400', 'Marianne 700']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"?Marianne\b/);
  });

  test('the tab shows the favicon of the State', async ({ page, request }) => {
    const address = await page.locator('link[rel=icon]').getAttribute('href');
    const response = await request.get(address!);
    expect(await response.text()).toBe(await readFile(favicon, 'utf8'));
  });
});
