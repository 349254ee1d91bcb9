import { expect, test } from 'playwright/test';
import { EntryList } from './pages/entry-list.ts';
import { Home } from './pages/home.ts';

test.describe('a visitor discovers the programme', () => {
  test.beforeEach(({ page }) => new Home(page).visit('/'));

  test('reads the promise at once and goes on to join', { tag: '@everywhere' }, async ({ page }) => {
    const home = new Home(page);
    await expect(home.title).toBeInViewport({ ratio: 1 });
    await expect(home.title).toHaveText('Un site d’essai pour un programme imaginaire');
    await expect(home.join).toBeInViewport({ ratio: 1 });
    await home.join.click();
    await expect(page).toHaveURL('/rejoindre/');
    await expect(home.title).toBeVisible();
  });

  test('takes a tool in the order of its text, and reads what became of all of them', async ({ page }) => {
    const { tools, title } = new Home(page);
    await expect(tools.getByRole('heading', { level: 3 })).toHaveText(['Projet Alpha', 'Projet Bêta']);
    await expect(tools.getByText(/projets proposés.: \d+.aboutis?, /)).toBeVisible();
    await tools.getByRole('link', { name: 'Projet Bêta' }).click();
    await expect(title).toHaveText('Projet Bêta');
  });

  test('finds the three latest posts', async ({ page }) => {
    const { posts } = new Home(page);
    const titles = await posts.getByRole('listitem').getByRole('link').allInnerTexts();
    await expect(posts.getByRole('time')).toHaveCount(3);
    const news = new EntryList(page);
    await page.getByRole('link', { name: 'Toutes les actualités' }).click();
    await expect(page).toHaveURL('/actualites/');
    expect(titles).toHaveLength(3);
    expect(titles).toEqual((await news.titles()).slice(0, 3));
  });

  test('finds the programme in numbers: five conclusions, each with its figure and its data', async ({ page }) => {
    const { main } = new Home(page);
    await main.getByRole('link', { name: 'les chiffres' }).click();
    await expect(page).toHaveURL('/chiffres/');
    const charts = main.getByRole('figure');
    await expect(charts).toHaveCount(5);
    for (const chart of await charts.all()) {
      await expect(chart.getByRole('heading')).toHaveText(/^[A-Z].+ \S+/);
      await expect(chart.getByRole('listitem').first()).toHaveText(/\d|saison/);
      const below = await main.getByRole('figure').last().boundingBox();
      await chart.getByText('Voir les données').click();
      await expect(chart.getByRole('table')).toBeVisible();
      expect((await main.getByRole('figure').last().boundingBox())!.x).toBe(below!.x);
    }
  });

  test('reaches each season, from the latest', async ({ page }) => {
    const home = new Home(page);
    const names = await home.seasons.allInnerTexts();
    expect(names).toHaveLength(4);
    for (const index of names.keys())
      await expect(home.seasons.nth(index)).toHaveAttribute('href', `/saisons/${names.length - index}/`);
    await home.seasons.first().click();
    await expect(home.title).toHaveText(names[0]!);
  });
});
