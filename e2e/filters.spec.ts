import { expect, test } from 'playwright/test';
import { EntryList } from './pages/entry-list.ts';

const cardsOfAPage = 12;

for (const { path, group, label } of [
  { path: '/actualites/', group: 'Type d’article', label: 'Bilan' },
  { path: '/projets/', group: 'Administration', label: 'DEX' },
]) {
  test.describe(`filters of ${path}`, () => {
    test('each list shows as many cards as its filter says', async ({ page }) => {
      const list = new EntryList(page);
      await list.visit(path);
      const filters = await list.filters();
      expect(filters.length).toBeGreaterThan(5);
      for (const filter of filters) {
        expect(filter.count, filter.label).toBeGreaterThan(0);
        expect(await list.countCards(filter.address), filter.label).toBe(filter.count);
      }
    });

    test(
      'a filter tells what it shows and can be left',
      { tag: '@everywhere' },
      async ({ browser, baseURL, viewport }) => {
        // With it, the list narrows in its page: see list-filters.spec.ts.
        const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false, viewport });
        const page = await context.newPage();
        const list = new EntryList(page);
        await list.visit(path);
        const whole = await list.allTitles();
        await list.visit(path);
        const link = list.filterNav.getByRole('link', { name: new RegExp(`^${label}\\s`) });
        if (!(await link.isVisible())) await list.filterNav.getByText(group, { exact: true }).click();
        await link.click();

        await expect(list.title).toHaveText(new RegExp(`, ${label}$`));
        await expect(list.currentFilter).toHaveText(new RegExp(`^\\s*${label}\\s`));
        await expect(list.currentFilter).toBeVisible();
        const narrowed = await list.allTitles();
        expect(narrowed.length).toBeLessThan(whole.length);
        expect(whole).toEqual(expect.arrayContaining(narrowed));

        await list.filterNav.getByRole('link', { name: /^Tout\s/ }).click();
        await expect(page).toHaveURL(path);
        expect(await list.allTitles()).toEqual(whole);
        await context.close();
      },
    );
  });
}

test('the news has a pagination only when a page is too short for them', async ({ page }) => {
  const list = new EntryList(page);
  await list.visit('/actualites/');
  const [everything] = await list.filters();
  await expect(list.pagination).toHaveCount(everything!.count > cardsOfAPage ? 1 : 0);
  await expect(list.cards).toHaveCount(Math.min(everything!.count, cardsOfAPage));
});
