import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { Shell } from './pages/shell.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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
    for (const path of ['/suivre/', '/donnees/']) {
      await page.goto(path);
      await expect(page.getByRole('button', { name: /^Copier/ }).first()).toBeAttached();
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
