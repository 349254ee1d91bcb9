import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { EntryList } from './pages/entry-list.ts';

const titlesOf = (list: EntryList) =>
  list.main.locator('li :is(h2, h3, h4) a').filter({ visible: true }).allInnerTexts();

test.describe('a list narrows in its page', { tag: '@everywhere' }, () => {
  test('to several criteria at once, each step of which one can undo', async ({ page }) => {
    const list = new EntryList(page);
    await list.visit('/projets/');
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const whole = await titlesOf(list);
    await list.choose('Cartes et territoires');
    await expect(page).toHaveURL('/projets/?theme=cartes');
    const [first] = await list.counts('Cartes et territoires');
    await expect.poll(() => titlesOf(list)).toHaveLength(first!);
    const ofTheme = await titlesOf(list);
    expect(ofTheme.length).toBeLessThan(whole.length);
    await expect(list.filterStatus).toHaveText(new RegExp(`^${first}\\sprojet`));

    await list.choose('Saison 2');
    await expect(page).toHaveURL('/projets/?saison=2&theme=cartes');
    const both = await titlesOf(list);
    expect(both.every((title) => ofTheme.includes(title))).toBe(true);
    expect(await list.chosen()).toEqual([expect.stringMatching(/^Saison 2/), expect.stringMatching(/^Cartes/)]);

    await page.goBack();
    await expect(page).toHaveURL('/projets/?theme=cartes');
    await expect.poll(() => titlesOf(list)).toEqual(ofTheme);
    await page.goForward();
    await expect.poll(() => titlesOf(list)).toEqual(both);
    await list.filterStatus.getByRole('link', { name: 'Tout afficher' }).click();
    await expect(page).toHaveURL('/projets/');
    await expect.poll(() => titlesOf(list)).toEqual(whole);
    expect(await page.evaluate(() => 'isSamePage' in globalThis), 'without a reload').toBe(true);

    await page.goto('/projets/?saison=2&theme=cartes');
    await expect.poll(() => titlesOf(list)).toEqual(both);
  });

  test('to words, and to those of pages that it does not show', async ({ page }) => {
    const list = new EntryList(page);
    await list.visit('/actualites/');
    const shown = await titlesOf(list);
    await list.unfold(list.words);
    await list.words.fill('lettre d’information');
    await expect(page).toHaveURL(/\?q=lettre/);
    await expect(list.filterStatus).toHaveText(/^\d+\sarticles?\./);
    const found = await titlesOf(list);
    expect(found).toContain('Lettre d’information n°\u00a01');
    expect(shown).not.toContain('Lettre d’information n°\u00a01');
    await expect(list.pagination).toBeHidden();
    expect((await runAxe(page)).violations).toEqual([]);
  });

  test('to nothing, and says how to widen', async ({ page }) => {
    const list = new EntryList(page);
    await list.visit('/projets/?theme=cartes&q=zzzzzz');
    await expect(list.filterStatus).toHaveText(/^Aucun projet ne répond à tout cela/);
    expect(await titlesOf(list)).toEqual([]);
    expect((await runAxe(page)).violations).toEqual([]);
    await list.filterStatus.getByRole('link', { name: /^sans les mots/ }).click();
    await expect(page).toHaveURL('/projets/?theme=cartes');
    await expect(list.words).toHaveValue('');
    expect((await titlesOf(list)).length).toBeGreaterThan(0);
  });

  test('by the keyboard, and the focus stays', async ({ page }) => {
    const list = new EntryList(page);
    await list.visit('/projets/');
    const link = list.filter('Saison 1');
    await list.unfold(link);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/projets/?saison=1');
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/projets/');
  });
});

test('events narrow to a kind and to what they left', async ({ page }) => {
  const list = new EntryList(page);
  await list.visit('/ateliers/');
  await list.main.getByText('Filtrer les rendez-vous').click();
  await list.choose('Vidéo');
  await expect(list.filterStatus).toHaveText(/^\d+\srendez-vous\./);
  const [count] = await list.counts('Vidéo');
  await expect.poll(() => titlesOf(list)).toHaveLength(count!);
  await page.reload();
  await expect.poll(() => titlesOf(list)).toHaveLength(count!);
});

test('a list of one facet leads to the whole list, with both', async ({ page }) => {
  const list = new EntryList(page);
  await list.visit('/projets/theme-cartes/');
  await list.choose('Saison 2');
  await expect(page).toHaveURL('/projets/?saison=2&theme=cartes');
  await expect(list.filterStatus).toHaveText(/^\d+\sprojets?\./);
});

for (const [query, told] of [
  ['?q=<script>alert(1)</script>', /projet/],
  ['?theme=inconnu', /^Un filtre de cette adresse n’existe pas/],
  ['?page=9999', /^$/],
  [`?q=${'z'.repeat(10_000)}`, /^Aucun projet/],
] as const) {
  test(`a bad address gets a calm answer: ${query.slice(0, 30)}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const list = new EntryList(page);
    await page.goto(`/projets/${query}`);
    await page.waitForLoadState('networkidle');
    await expect(list.filterStatus).toHaveText(told);
    expect(complaints).toEqual([]);
  });
}

test('what does not load is told', async ({ page }) => {
  const list = new EntryList(page);
  await list.visit('/projets/');
  await page.route('**/index.json', (route) => route.abort());
  await list.choose('Saison 2');
  await expect(list.filterStatus).toHaveText(/^Les filtres n’ont pas pu se charger/);
});

test('without JavaScript the links lead to the static lists, and no field shows', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const list = new EntryList(await context.newPage());
  await list.visit('/projets/');
  await expect(list.words).toBeHidden();
  await list.choose('Cartes et territoires');
  await expect(list.page).toHaveURL('/projets/theme-cartes/');
  await list.visit('/ateliers/');
  await expect(list.main.getByText('Filtrer les rendez-vous')).toBeHidden();
  await context.close();
});

test('on a phone the filters are folded above the list, and open for an address that narrows it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const list = new EntryList(page);
  await list.visit('/projets/');
  await expect(list.filter('Saison 1')).toBeHidden();
  await expect(list.cards.first()).toBeInViewport();
  await list.main.getByText('Filtrer les projets').click();
  await expect(list.filter('Saison 1')).toBeVisible();
  await list.visit('/projets/?theme=cartes');
  await expect(list.filter('Saison 1')).toBeVisible();
});
