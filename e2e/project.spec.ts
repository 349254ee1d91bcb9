import { expect, test } from 'playwright/test';
import { Shell } from './pages/shell.ts';
import { addressIn, variants } from './variants.ts';

test('from a post to a project to its repository', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/actualites/guide-alpha/');
  await shell.region('Projets cités').getByRole('link', { name: 'Projet Alpha' }).click();
  await expect(page).toHaveURL('/projets/projet-alpha/');
  await expect(shell.title).toHaveText('Projet Alpha');

  const repository = 'https://github.com/exemple/projet-alpha';
  await expect(shell.main.getByRole('link', { name: 'Voir le code du projet Projet Alpha' })).toHaveAttribute(
    'href',
    repository,
  );
  await expect(
    shell.region('Code et documentation').getByRole('link', { name: /^Dépôt du code\s: exemple\/projet-alpha\b/ }),
  ).toHaveAttribute('href', repository);

  await shell
    .region('Dans les actualités')
    .getByRole('link', { name: /^Projet Alpha/ })
    .click();
  await expect(page).toHaveURL('/actualites/guide-alpha/');
  await shell.breadcrumb.getByRole('link', { name: 'Actualités' }).click();
  await expect(page).toHaveURL('/actualites/');
});

test('a project tells its season, its themes and who carries it', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/projets/projet-alpha/');
  const facts = shell.main.getByRole('complementary', { name: 'Repères' });
  for (const [name, address] of [
    ['Saison 2, 2023', '/saisons/2/'],
    ['Cartes et territoires', '/projets/theme-cartes/'],
    ['DEX', '/administrations/#direction-exemples'],
  ] as const) {
    await expect(facts.getByRole('link', { name, exact: true })).toHaveAttribute('href', address);
  }
});

test('the oldest of a long list of posts unfold', async ({ page }) => {
  const shell = new Shell(page);
  await page.goto(addressIn(variants.preview, '/projets/projet-alpha/'));
  const posts = shell.region('Dans les actualités');
  const oldest = posts.getByRole('link', { name: 'Bilan de la saison 1' });
  await expect(posts.getByRole('link')).toHaveCount(3);
  await expect(oldest).toBeHidden();
  await posts.getByText('4 autres liens').click();
  await expect(oldest).toBeVisible();
});
