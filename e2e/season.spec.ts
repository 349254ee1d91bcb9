import { expect, test } from 'playwright/test';
import { Shell } from './pages/shell.ts';

test.describe('a season', { tag: '@everywhere' }, () => {
  test('tells what came of each project, and sets apart the ideas not retained', async ({ page }) => {
    const shell = new Shell(page);
    await shell.visit('/saisons/2/');
    const projects = shell.region('Projets');
    const card = (name: string) =>
      projects.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(card('Projet Alpha')).toContainText('Un paquet fictif, essayé par tout le monde.');
    await expect(card('Projet Alpha')).not.toContainText('Un projet fictif dont tout est connu');
    await expect(card('Projet Bêta')).toContainText('Un projet fictif terminé');
    await expect(card('Projet Delta')).toHaveCount(0);
    await expect(projects.getByRole('link', { name: 'Projet Delta' })).toHaveAttribute(
      'href',
      '/projets/projet-delta/',
    );
  });

  test('has each outcome in its file to print', async ({ page }) => {
    const shell = new Shell(page);
    await shell.visit('/chiffres/saison-2/');
    await expect(shell.main.getByText('Un paquet fictif, essayé par tout le monde.')).toBeVisible();
  });
});

test('a post without a picture shows the projects that it tells, in the order of its author', async ({ page }) => {
  const shell = new Shell(page);
  for (const [path, count] of [
    ['/actualites/lettre-1/', 4],
    ['/actualites/lettre-2/', 2],
    ['/actualites/guide-alpha/', 1],
    ['/actualites/lettre-3/', 1],
  ] as const) {
    await shell.visit(path);
    await expect(shell.main.locator('.project-head .plate'), path).toHaveCount(count);
  }
});

test('the site map folds what would make it long', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit('/plan-du-site/');
  const event = shell.main.getByRole('link', { name: 'Comité de novembre' });
  await expect(event).toBeHidden();
  await shell.main.getByText(/^\d+\sautres pages$/).click();
  await expect(event).toBeVisible();
});
