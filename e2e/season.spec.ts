import { expect } from 'playwright/test';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, main } from './variants.ts';

test('a season tells what came of each project, and sets apart the ideas not retained', async ({
  sharedPage: page,
}) => {
  const shell = new Shell(page);
  await shell.visit('/saisons/2/');
  const projects = shell.region('Projets');
  const card = (name: string) =>
    projects.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card('Projet Alpha')).toContainText('Un paquet fictif, essayé par tout le monde.');
  await expect(card('Projet Alpha')).not.toContainText('Un projet fictif dont tout est connu');
  await expect(card('Projet Bêta')).toContainText('Un projet fictif terminé');
  await expect(card('Projet Delta')).toHaveCount(0);
  await expect(projects.getByRole('link', { name: 'Projet Delta' })).toHaveAttribute('href', '/projets/projet-delta/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a ${colorScheme} system, a season prints on one sheet of A4, in the inks of the light theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), colorScheme);
    await page.goto(addressIn(main, '/saisons/2/'));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g);
    expect(sheets).toEqual([expect.stringMatching(/\[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/)]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('http', { exact: false }).first()).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByText('Annonce fictive de la saison 2')).toBeVisible();
  });
}

test('a post without a picture shows the projects that it tells, in the order of its author', async ({
  sharedPage: page,
}) => {
  const shell = new Shell(page);
  for (const [path, count] of [
    ['/actualites/lettre-1/', 4],
    ['/actualites/lettre-2/', 2],
    ['/actualites/guide-alpha/', 1],
    ['/actualites/lettre-3/', 1],
  ] as const) {
    await shell.visit(path);
    await expect(shell.main.locator('.post-picture .plate'), path).toHaveCount(count);
  }
});

test('the site map folds what would make it long', async ({ sharedPage: page }) => {
  const shell = new Shell(page);
  await shell.visit('/plan-du-site/');
  const event = shell.main.getByRole('link', { name: 'Comité de novembre' });
  await expect(event).toBeHidden();
  await shell.main.getByText(/^\d+\sautres pages$/).click();
  await expect(event).toBeVisible();
});
