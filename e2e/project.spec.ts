import { expect, test } from 'playwright/test';
import { Shell } from './pages/shell.ts';

test('from a post to a project to its repository', { tag: '@everywhere' }, async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/actualites/guide-kallm/');
  await shell.region('Projets cités').getByRole('link', { name: 'KALLM' }).click();
  await expect(page).toHaveURL('/projets/kallm/');
  await expect(shell.title).toHaveText('KALLM');

  const repository = 'https://github.com/etalab/programme10pourcent-kallm';
  await expect(shell.main.getByRole('link', { name: 'Voir le code de KALLM' })).toHaveAttribute('href', repository);
  await expect(
    shell
      .region('Code et documentation')
      .getByRole('link', { name: /^Dépôt du code\s: etalab\/programme10pourcent-kallm$/ }),
  ).toHaveAttribute('href', repository);

  await shell
    .region('Dans les actualités')
    .getByRole('link', { name: /^KALLM/ })
    .click();
  await expect(page).toHaveURL('/actualites/guide-kallm/');
  await shell.breadcrumb.getByRole('link', { name: 'Actualités' }).click();
  await expect(page).toHaveURL('/actualites/');
});

test('a project tells its season, its themes and who carries it', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/projets/cartiflette/');
  const facts = shell.main.getByRole('complementary', { name: 'Repères' });
  for (const [name, address] of [
    ['Saison 2, 2023', '/saisons/2/'],
    ['Cartes et territoires', '/projets/theme-cartes/'],
    ['Insee', '/administrations/#insee'],
  ] as const) {
    await expect(facts.getByRole('link', { name, exact: true })).toHaveAttribute('href', address);
  }
});
