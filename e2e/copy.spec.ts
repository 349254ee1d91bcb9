import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { Shell } from './pages/shell.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const post = '/actualites/texte-complet/';

test.describe('copying', { tag: '@everywhere' }, () => {
  test('the address of a feed, by the keyboard, and the page says so', async ({ page }) => {
    const shell = new Shell(page);
    await shell.visit('/suivre/');
    const field = shell.main.getByRole('textbox').first();
    const button = shell.main.getByRole('button', { name: /^Copier l’adresse/ }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveText('Copié');
    await expect(page.getByRole('status').filter({ hasText: 'Copié.' })).toBeAttached();
    await expect(button).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
    await expect(button).toHaveText('Copier');
  });

  test('a block of code', async ({ page }) => {
    const shell = new Shell(page);
    await shell.visit('/donnees/');
    await shell.main.getByRole('button', { name: 'Copier le code' }).last().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await shell.main.locator('pre').last().innerText());
  });

  test('the link to a part, whose heading keeps its name', async ({ page }) => {
    const shell = new Shell(page);
    await shell.visit(post);
    const heading = shell.main.locator('.prose h2').first();
    const name = (await heading.getAttribute('aria-label'))!;
    await expect(shell.main.getByRole('heading', { name, exact: true })).toHaveCount(1);
    const link = heading.getByRole('link', { name: `Copier le lien vers «\u00a0${name}\u00a0»` });
    await link.focus();
    await expect(link).toBeVisible();
    await page.keyboard.press('Enter');
    const address = new URL(`#${await heading.getAttribute('id')}`, page.url()).href;
    await expect(page).toHaveURL(address);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });
});

test('what refuses to be copied says so', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const shell = new Shell(page);
  await shell.visit('/suivre/');
  const button = shell.main.getByRole('button', { name: /^Copier l’adresse/ }).first();
  await button.click();
  await expect(button).toHaveText('Copie refusée');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what is added: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/suivre/', post, '/donnees/']) {
      await page.goto(path);
      await expect(
        page
          .getByRole('button', { name: /^Copier/ })
          .or(page.locator('.heading-link'))
          .first(),
      ).toBeAttached();
      expect((await runAxe(page)).violations).toEqual([]);
    }
  });
}

test('without JavaScript nothing is added', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/suivre/');
  await expect(page.getByRole('button', { name: /^Copier/ })).toHaveCount(0);
  await context.close();
});

test('the table of contents tells the part that is read', async ({ page }) => {
  const shell = new Shell(page);
  await shell.visit(post);
  const links = shell.main.getByRole('navigation', { name: 'Sommaire' }).getByRole('link');
  const last = (await links.count()) - 1;
  const told = () =>
    links.evaluateAll((all) => all.flatMap((link, place) => (link.ariaCurrent === 'location' ? [place] : [])));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(told).toEqual([last]);
  await expect(links.nth(last)).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(told).not.toEqual([last]);
  await links.nth(1).click();
  await expect.poll(told).toEqual([1]);
});
