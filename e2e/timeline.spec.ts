import { expect, test } from 'playwright/test';
import { Shell } from './pages/shell.ts';
import { Timeline } from './pages/timeline.ts';

test.describe('a visitor browses a season', () => {
  test('goes to the season on the timeline, then to the season alone', { tag: '@everywhere' }, async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.visit('/ateliers/');
    await timeline.seasonNav.getByRole('link', { name: 'Saison 2' }).click();
    await expect(page).toHaveURL('/ateliers/#saison-2');
    const season = timeline.region('Saison 2, 2023');
    await expect(season.getByRole('heading', { level: 2 })).toBeInViewport();

    const count = await season.locator('time').count();
    await season.getByRole('link', { name: 'Saison 2, phase par phase' }).click();
    await expect(page).toHaveURL('/ateliers/saison-2/');
    await expect(timeline.title).toHaveText('Les ateliers de la saison 2');
    await expect(timeline.main.locator('time')).toHaveCount(count);

    await timeline.main.getByRole('link', { name: 'Projets et chiffres de la saison 2' }).click();
    await expect(page).toHaveURL('/saisons/2/');
  });

  test('opens an event and its recording', async ({ page }) => {
    const timeline = new Timeline(page);
    const name = 'Formation\u00a0: choisir un bon exemple';
    await timeline.visit('/ateliers/');
    await expect(timeline.event(name).getByRole('link', { name: /^Vidéo/ })).toHaveAttribute(
      'href',
      /^https:\/\/.+enregistrement/,
    );
    await timeline.event(name).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL('/ateliers/2023-03-14-formation/');
    await expect(timeline.title).toHaveText(name);
    await expect(timeline.main.getByRole('link', { name: /^Revoir la vidéo/ })).toHaveAttribute(
      'href',
      /^https:\/\/.+enregistrement/,
    );
  });

  test('goes from an event to the post about it, and back', async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.visit('/ateliers/saison-2/');
    await timeline
      .event('Premier atelier de la saison 2')
      .getByRole('link', { name: /^Compte rendu/ })
      .click();
    await expect(page).toHaveURL('/actualites/premier-atelier/');
    await new Shell(page).region('L’atelier raconté').getByRole('link').click();
    await expect(page).toHaveURL('/ateliers/2023-03-14-atelier/');
  });
});

test('each event of the timeline stands once; in each list, in the order of time', async ({ page }) => {
  const timeline = new Timeline(page);
  await timeline.visit('/ateliers/');
  const ids = await timeline.events.evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
  const lists = await page
    .locator('.timeline__events')
    .evaluateAll((all) => all.map((list) => [...list.querySelectorAll('time')].map(({ dateTime }) => dateTime)));
  expect(lists.length).toBeGreaterThan(2);
  for (const dates of lists) {
    const days = dates.filter((date) => date.length >= 10);
    expect(days).toEqual([...days].sort());
  }
});

test('what only a calendar tells has its row, to which its address and its square of the drawing lead', async ({
  page,
}) => {
  const timeline = new Timeline(page);
  const row = '/ateliers/saison-2/#2023-04-13-atelier';
  await timeline.visit('/ateliers/2023-04-13-atelier/');
  await expect(page).toHaveURL(row);
  await expect(timeline.event('Deuxième atelier de la saison 2')).toBeInViewport();
  await expect(timeline.event('Deuxième atelier de la saison 2').getByRole('link')).toHaveCount(0);
  await timeline.visit('/saisons/2/');
  await timeline.main.getByRole('link', { name: /^Deuxième atelier/ }).press('Enter');
  await expect(page).toHaveURL(row);
});
