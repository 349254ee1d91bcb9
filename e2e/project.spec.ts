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
    shell.region('Code et liens').getByRole('link', { name: /^Code\s: exemple\/projet-alpha$/ }),
  ).toHaveAttribute('href', repository);

  await shell
    .region('En parler')
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

test('a project tells its dates, its last change in colour as it is of the year', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/projets/projet-alpha/');
  await expect(shell.region('Les étapes').getByRole('listitem')).toHaveText([
    /mai\s2022\s+L’idée fictive\./,
    /20\s+novembre\s2022\s+Premier code fictif\./,
    /1er\s+mars\s2023\s+Dernier changement connu du code\./,
  ]);
  await expect(shell.main.locator('.project-facts')).toHaveText(/Licence MIT\s*Python\s*code modifié en mars\s2023/);
  await expect(shell.main.locator('.fr-badge--success')).toHaveText(/^code modifié en mars\s2023$/);
});

test('what may be dead and the oldest mentions unfold', async ({ page }) => {
  const shell = new Shell(page);
  await page.goto(addressIn(variants.preview, '/projets/projet-alpha/'));
  await expect(shell.main.locator('.fr-badge--success'), 'many years after').toHaveCount(0);
  const links = shell.region('Code et liens');
  await links.getByText(/autres liens/).click();
  await expect(links.getByRole('listitem').last()).toHaveText(/\(lien peut-être mort\)$/);
  const posts = shell.region('En parler');
  const oldest = posts.getByRole('link', { name: 'Bilan de la saison 1' });
  await expect(posts.getByRole('link')).toHaveCount(3);
  await expect(oldest).toBeHidden();
  await posts.getByText(/autres liens/).click();
  await expect(oldest).toBeVisible();
});
