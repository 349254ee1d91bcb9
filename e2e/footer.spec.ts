import { expect } from 'playwright/test';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main } from './variants.ts';

const legalLinks = {
  'Plan du site': '/plan-du-site/',
  'Accessibilité : partiellement conforme': '/accessibilite/',
  'Mentions légales': '/mentions-legales/',
  'Données personnelles': '/donnees-personnelles/',
  'Gestion des cookies': '/donnees-personnelles/#cookies',
};

for (const { name, path } of templates) {
  test(`the footer tells its duties: ${name}`, async ({ sharedPage }) => {
    const { footer } = new Shell(sharedPage);
    await sharedPage.goto(addressIn(main, path));
    const links = footer.getByRole('list').filter({ hasText: 'Mentions légales' }).getByRole('link');
    await expect(links).toHaveText(Object.keys(legalLinks));
    expect(await links.evaluateAll((items) => items.map((item) => item.getAttribute('href')))).toEqual(
      Object.values(legalLinks),
    );
    await expect(
      footer.getByText(
        'Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont ' +
          'proposés sous licence etalab-2.0',
      ),
    ).toBeVisible();
    await expect(footer.getByRole('link', { name: 'licence etalab-2.0' })).toHaveAttribute('href', /etalab/);
  });
}
