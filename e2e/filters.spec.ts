import { expect, test } from './shared-page.ts';
import { runAxe } from './axe.ts';
import { textOf } from './built-files.ts';
import { main } from './variants.ts';
import { watch } from './watch.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, label, title, whole } of [
    { path: '/actualites/', label: 'Bilan', title: /, Bilan$/, whole: 'Toutes les actualités' },
    { path: '/projets/', label: 'DEX', title: 'Les projets de la DEX', whole: 'Tous les projets' },
  ]) {
    test(`a filter of ${path} leads to its list, which leads back`, { tag: '@everywhere' }, async ({ page, list }) => {
      await list.visit(path);
      const link = list.filter(label);
      const summaries = list.filterNav.locator('summary').filter({ visible: true });
      while (!(await link.isVisible())) await summaries.last().click();
      await link.click();
      await expect(list.title).toHaveText(title);
      expect((await list.titles()).length).toBeGreaterThan(0);
      await list.main.getByRole('link', { name: whole }).click();
      await expect(page).toHaveURL(path);
    });
  }

  test('the timeline, whose filters are no pages, shows none', async ({ list }) => {
    await list.visit('/ateliers/');
    await expect(list.filterNav).toBeHidden();
  });
});

/** A link of a filter, with its address, its label and its count. */
const filterLink = /<a class="fr-tag" href="([^"]+)"[^>]*>\s*([^<]*)\u00a0\((\d+)\)/g;

test('each list shows as many cards as its filter says; a list of fewer than eight has no filters', async () => {
  const cardsOf = async (path: string): Promise<number> => {
    const html = await textOf(main, path);
    const next = /<a class="fr-tag" href="([^"]+)" rel="next"/.exec(html)?.[1];
    const [content] = /<main.*<\/main>/s.exec(html)!;
    return content.split('<article').length - 1 + (next ? await cardsOf(next) : 0);
  };
  for (const path of ['/actualites/', '/projets/']) {
    const filters = [...(await textOf(main, path)).matchAll(filterLink)];
    expect(filters.length).toBeGreaterThan(5);
    for (const [, address, label, count] of filters) {
      expect(Number(count), label).toBeGreaterThan(0);
      expect(await cardsOf(address!), label).toBe(Number(count));
    }
  }
  expect(await cardsOf('/projets/theme-cartes/')).toBeLessThan(8);
  expect(await textOf(main, '/projets/theme-cartes/')).not.toContain('class="facets"');
});

test('filters of a list of several pages lead to lists that are whole', async ({ page, list }) => {
  await list.visit('/actualites/');
  await expect(list.pagination).toBeVisible();
  await list.choose('Saison 2');
  await expect(page).toHaveURL('/actualites/saison-2/');
});

test('filters add up, each step of which one can undo', { tag: '@everywhere' }, async ({ page, list }) => {
  await list.visit('/projets/');
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  const whole = await list.shown();
  await list.choose('Cartes et territoires');
  await expect(page).toHaveURL('/projets/?theme=cartes');
  const ofTheme = await list.shown();
  expect(ofTheme).toHaveLength(await list.count('Cartes et territoires'));
  expect(ofTheme.length).toBeLessThan(whole.length);
  await expect(list.filterStatus).toHaveText(
    new RegExp(`^${ofTheme.length}\\srésultats?\\s: Cartes et territoires\\.$`),
  );
  await expect(list.filterStatus).toBeInViewport();
  await expect(list.items.filter({ visible: true }).first()).toBeInViewport();
  expect((await runAxe(page)).violations).toEqual([]);

  await list.choose('Saison 2');
  await expect(page).toHaveURL('/projets/?theme=cartes&saison=2');
  const both = await list.shown();
  expect(both.every((title) => ofTheme.includes(title))).toBe(true);
  await expect(list.filterNav.locator('[aria-current=true]')).toHaveCount(2);

  await page.goBack();
  await expect.poll(() => list.shown()).toEqual(ofTheme);
  await page.goForward();
  await expect.poll(() => list.shown()).toEqual(both);
  await list.choose('Cartes et territoires');
  await expect(page).toHaveURL('/projets/?saison=2');
  expect(await page.evaluate(() => 'isSamePage' in globalThis), 'without a reload').toBe(true);

  await page.goto('/projets/?saison=2&theme=cartes');
  await expect.poll(() => list.shown()).toEqual(both);
  await list.filterNav.getByRole('link', { name: 'Tout afficher' }).click();
  await expect(page).toHaveURL('/projets/');
  await expect.poll(() => list.shown()).toEqual(whole);
});

test('what would give nothing is no link', async ({ list }) => {
  await list.visit('/projets/?theme=cartes');
  const empty = list.filterNav.locator('li a').filter({ hasText: '(0)' });
  await expect(empty.first()).toHaveAttribute('aria-disabled', 'true');
  await expect(list.filterNav.locator('li a[href]').filter({ hasText: '(0)' })).toHaveCount(0);
});

test('events are narrowed too', async ({ list }) => {
  await list.visit('/ateliers/');
  await list.choose('Vidéo');
  await expect(list.filterStatus).toHaveText(/^\d+\srésultats?/);
  await expect.poll(() => list.items.filter({ visible: true }).count()).toBe(await list.count('Vidéo'));
});

test('what the page does not offer is left out', async ({ page, list }) => {
  for (const query of ['?theme=__proto__', '?theme=inconnu&saison=-9&page=9999', `?theme=${'z'.repeat(10_000)}`]) {
    const { complaints } = await watch(page, () => list.visit(`/projets/${query}`));
    await expect(list.filterStatus).toBeEmpty();
    await expect(list.items.filter({ visible: true })).toHaveCount(await list.items.count());
    expect(complaints, query).toEqual([]);
  }
});

test('on a phone the filters are folded above the list', async ({ page, list }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await list.visit('/projets/');
  await expect(list.filter('Saison 1')).toBeHidden();
  await list.main.getByText('Filtrer les projets').click();
  await expect(list.filter('Saison 1')).toBeVisible();
});
