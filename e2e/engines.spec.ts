/**
 * What an engine may see otherwise than another, short: the projects `firefox` and `webkit` run it wherever Playwright’s
 * browsers are installed, and that of Chromium always.
 */
import { overflow } from './overflow.ts';
import { expect, test } from './shared-page.ts';
import { templates } from './templates.ts';

/** Runs in a page: what is blank below its footer, and pictures that lost their shape. */
function misdrawn() {
  const { bottom } = document.querySelector('footer')!.getBoundingClientRect();
  const blank = document.documentElement.scrollHeight - Math.max(innerHeight, Math.ceil(bottom + scrollY));
  const tall = [...document.images].filter(({ height, width }) => height > 2 * width);
  return [...(blank > 1 ? [`${blank} px of blank`] : []), ...tall.map(({ src }) => src)];
}

test('each template fits its window, ends with its footer and keeps the shape of its pictures', async ({ page }) => {
  for (const { path } of templates) {
    await page.goto(path);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await page.evaluate(overflow), `${path}, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(misdrawn), `${path}, ${width} px`).toEqual([]);
    }
  }
});

test('the menu of a phone opens, closes and leads; the theme is chosen and kept', async ({ page, theme }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await theme.visit('/');
  await theme.menuButton.click();
  await theme.closeButton.click();
  await expect(theme.menu).toBeHidden();
  await theme.menuButton.click();
  await theme.menu.getByRole('link', { name: 'Projets' }).click();
  await expect(theme.title).toHaveText('Projets');
  await theme.option('Sombre').check();
  await page.reload();
  expect(await theme.isDark()).toBe(true);
});

test('the search answers, the filters narrow a list', async ({ page, search, list }) => {
  await search.visit('/recherche/?q=projet%20alpha');
  await expect(search.link('Projet Alpha').first()).toBeVisible();
  await list.visit('/projets/');
  await list.choose('Cartes et territoires');
  await expect(page).toHaveURL('/projets/?theme=cartes');
  expect(await list.shown()).toHaveLength(await list.count('Cartes et territoires'));
});

test('a form shows its text as it will be read, and judges it', async ({ form }) => {
  await form.openFilled('## Un intertitre\n\nUn mot **gras**.');
  await form.draw.click();
  await expect(form.preview.getByText('gras', { exact: true })).toBeVisible();
  await form.submit.click();
  await expect(form.result).toBeVisible();
});

test('paper takes neither the menu nor the footer, and is white', async ({ page, theme: shell }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await shell.visit('/actualites/texte-complet/');
  await expect(shell.title).toBeVisible();
  await expect(shell.menu).toBeHidden();
  await expect(shell.group).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
