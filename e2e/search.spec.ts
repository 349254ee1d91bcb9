import { expect, test } from './shared-page.ts';
import type { SearchSource } from '../src/formats/search/document.ts';
import { Search } from '../src/formats/search/search.ts';
import { textOf } from './built-files.ts';
import { addressIn, main, originOf, preview } from './variants.ts';
import { watch } from './watch.ts';

/** What people type, and the page that comes in the first three. */
const questions = {
  'a1 premier': '/projets/projet-alpha/',
  'projt alpha': '/projets/projet-alpha/',
  'projet beta': '/projets/projet-beta/',
  'formations: choisir un exemple': '/ateliers/2023-03-14-formation/',
  'cloture saison 1': '/ateliers/2022-12-05-cloture/',
  'qui contacter': '/contact/',
  "lettres d'information": '/actualites/lettre-8/',
  "journee d'ideation": '/ateliers/2022-05-16-ideation/',
  acessibilite: '/accessibilite/',
  'donnée personnelle': '/donnees-personnelles/',
};

test('what people type finds its page', async () => {
  const { documents } = JSON.parse(await textOf(main, '/recherche/index.json')) as SearchSource;
  const search = new Search(documents);
  for (const [question, path] of Object.entries(questions)) {
    const first = search.find(question).slice(0, 3);
    expect
      .soft(
        first.map(({ document }) => document.address),
        question,
      )
      .toContain(path);
  }
});

test('from the field of any page to the page that was found', { tag: '@everywhere' }, async ({ page, search }) => {
  await search.visit('/programme/');
  // On a phone a sign leads to the field.
  const isNarrow = await search.headerField.isHidden();
  if (isNarrow) await search.header.getByRole('link', { name: 'Rechercher' }).click();
  const field = isNarrow ? search.field : search.headerField;
  await field.fill('projet alpha');
  await field.press('Enter');
  // Enter may come before the script, which leaves out an empty filter.
  await expect(page).toHaveURL(/\/recherche\/\?q=projet\+alpha(?:&type=)?$/);
  await expect(search.field).toHaveValue('projet alpha');
  await expect(search.status).toHaveText(/^\d+ résultats pour «\sprojet alpha\s»/);
  await expect(search.results.locator('mark').first()).toHaveText(/projet|alpha/i);
  await search.link('Projet Alpha').first().click();
  await expect(search.title).toHaveText('Projet Alpha');
  await page.goBack();
  await expect(search.link('Projet Alpha').first()).toBeVisible();
});

test('with the keyboard: type, narrow, reload, go back', { tag: '@everywhere' }, async ({ page, search }) => {
  await search.visit('/recherche/');
  await expect(search.results).toBeHidden();
  await search.field.focus();
  await page.keyboard.type('saison 2');
  await expect(search.status).toContainText('« saison 2 »');
  await expect(search.otherWays).toBeHidden();
  await expect(page).toHaveURL('/recherche/?q=saison+2');
  const all = await search.count();

  await search.kind.selectOption('Ateliers et formations');
  await expect(page).toHaveURL('/recherche/?q=saison+2&type=ateliers');
  await expect(async () => expect(await search.count()).toBeLessThan(all)).toPass();
  await page.reload();
  await expect(search.kind).toHaveValue('ateliers');
  await expect(search.link(/Premier atelier/)).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL('/recherche/?q=saison+2');
  await expect(search.status).toHaveText(new RegExp(`^${all}\\s`));
  await page.goBack();
  await expect(page).toHaveURL('/recherche/');
  await expect(search.results).toBeHidden();
});

test('the rest of many answers comes when asked, and the focus goes there', async ({ search }) => {
  await search.visit('/recherche/?q=saison');
  const items = search.results.getByRole('listitem');
  await expect(items).toHaveCount(10);
  const more = search.main.getByRole('button', { name: /^Afficher \d+ autres résultats$/ });
  const rest = Number(/\d+/.exec(await more.innerText()));
  await more.click();
  await expect(items).toHaveCount(10 + rest);
  await expect(items.nth(10).getByRole('link')).toBeFocused();
  await expect(more).toBeHidden();
});

test('no answer leads elsewhere, to the nearest word, or tells how to widen', async ({ search }) => {
  await search.visit('/recherche/?q=xenoglossolalie');
  await expect(search.status).toContainText('Aucun résultat pour « xenoglossolalie »');
  await expect(search.results).toBeHidden();
  await expect(search.otherWays).toBeVisible();
  for (const name of ['Le plan du site', 'Les projets', 'Les actualités', 'Contact']) {
    await expect(search.main.getByRole('link', { name })).toBeVisible();
  }
  await search.visit('/recherche/?q=akcessibilitay');
  await search.status.getByRole('link').first().click();
  await expect(search.results).toBeVisible();
  await search.visit('/recherche/?q=a1+premier&type=pages');
  await expect(search.status).toContainText('élargissez à tous les types');
});

test('a calm answer to what makes no sense', async ({ page, search }) => {
  for (const [parameters, told] of [
    ['?q=%3Cscript%3Ealert(1)%3C/script%3E', '« <script>alert(1)</script> »'],
    [`?q=${'z'.repeat(10_000)}`, 'Aucun résultat'],
    ['?q=%E0%A4%A', 'sont dans toutes les pages'],
    ['?q=alpha&type=%3Cb%3E&saison=-9&page=9999', 'pour « alpha »'],
    ['?q=', ''],
  ] as const) {
    const { complaints } = await watch(page, async () => {
      await search.visit(`/recherche/${parameters}`);
      await expect(search.status).toContainText(told);
    });
    expect(complaints, told).toEqual([]);
    await expect(search.results.or(search.status).locator('script')).toHaveCount(0);
  }
});

test('what does not load is said', async ({ page, search }) => {
  await page.route('**/recherche/index.json', (route) => route.abort());
  await search.visit('/recherche/?q=alpha');
  await expect(search.status).toContainText('n’a pas pu se charger');
  await expect(search.otherWays).toBeVisible();
});

test('a preview finds its own pages, below its base path', async ({ page, search }) => {
  await page.goto(addressIn(preview, '/programme/'));
  await search.headerField.fill('projet alpha');
  await search.headerField.press('Enter');
  await expect(page).toHaveURL(addressIn(preview, '/recherche/?q=projet+alpha'));
  await search.link('Projet Alpha').first().click();
  await expect(page).toHaveURL(addressIn(preview, '/projets/projet-alpha/'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the site map and the lists', async ({ page, search }) => {
    await search.visit('/programme/');
    await search.headerField.fill('alpha');
    await search.headerField.press('Enter');
    await expect(page).toHaveURL(`${originOf(main)}/recherche/?q=alpha`);
    await expect(search.main.locator('noscript p')).toBeVisible();
    await search.main.getByRole('link', { name: 'Le plan du site' }).click();
    await expect(search.title).toHaveText('Plan du site');
  });
});
