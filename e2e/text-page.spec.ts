import { expect } from 'playwright/test';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';

test('doors stand side by side, each with a way on', async ({ sharedPage: page }) => {
  const shell = new Shell(page);
  await shell.visit('/rejoindre/');
  const agent = shell.region('Je suis agent');
  const manager = shell.region('J’encadre des agents');
  const [left, right] = [(await agent.boundingBox())!, (await manager.boundingBox())!];
  expect(left.y).toBe(right.y);
  expect(left.x + left.width).toBeLessThan(right.x);
  await expect(agent.getByRole('heading')).toHaveId('je-suis-agent');
  await expect(agent.getByRole('link', { name: 'Écrire pour participer' })).toHaveAttribute(
    'href',
    /^mailto:[^?]+\?subject=Un%20essai$/,
  );
  await expect(manager.getByRole('link', { name: 'Les projets' })).toHaveAttribute('href', '/projets/');
});

test('a text has its summary, its facts and a way to write at its right, or around it on a phone', async ({
  sharedPage: page,
}) => {
  const shell = new Shell(page);
  await shell.visit('/programme/');
  const summary = page.getByRole('navigation', { name: 'Sommaire' });
  await expect(summary.getByRole('link')).toHaveCount(5);
  const text = (await shell.main.getByRole('heading', { name: 'Une première partie' }).boundingBox())!;
  for (const part of [summary, shell.main.getByText('Le rythme'), shell.region('Une question ?')]) {
    expect((await part.boundingBox())!.x).toBeGreaterThan(text.x + 600);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const parts = [
    summary,
    shell.main.getByRole('heading', { name: 'Une première partie' }),
    shell.region('Une question ?'),
  ];
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())!.y));
  expect(tops, 'on a phone, the summary opens the text and the way to write ends it').toEqual(
    [...tops].sort((a, b) => a - b),
  );
});

test('a list tells who works on what, and a link leads to a row of it', async ({ sharedPage: page }) => {
  const shell = new Shell(page);
  await shell.visit('/administrations/#direction-exemples');
  const row = shell.main.locator('#direction-exemples');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('link', { name: 'DEX' })).toHaveAttribute('href', /administration-direction-exemples/);
  await expect(row.getByRole('link', { name: 'Projet Alpha' })).toHaveAttribute('href', '/projets/projet-alpha/');
  await expect(row.getByRole('link', { name: 'Saison 1' })).toHaveAttribute('href', '/saisons/1/');
});

test('trainings to come are first, then those that one may see again', async ({ sharedPage: page }) => {
  const shell = new Shell(page);
  await shell.visit('/formations/');
  await expect(shell.main.getByRole('heading', { level: 2 })).toHaveText([
    ...['Prochaine formation', 'En cours', 'À venir', 'À revoir'],
  ]);
  await expect(shell.main.getByText('14 mars 2023 · 1 h 30')).toBeVisible();
  await expect(shell.main.getByRole('link', { name: /^Revoir la vidéo/ })).toHaveCount(1);
});
