import { expect, test } from 'playwright/test';
import { textOf } from './built-files.ts';
import { Shell } from './pages/shell.ts';
import { main } from './variants.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('copying', () => {
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

test('without JavaScript nothing is added', async () => {
  expect(await textOf(main, '/suivre/')).not.toContain('Copier');
});
