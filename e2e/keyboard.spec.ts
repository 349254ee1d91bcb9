import { expect, test } from './shared-page.ts';

test.describe('with the keyboard alone', { tag: '@everywhere' }, () => {
  test('the first stop skips to the content', async ({ page, shell }) => {
    await shell.visit('/programme/');
    const skip = shell.skipLinks.getByRole('link', { name: 'Contenu' });
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(shell.main).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(shell.breadcrumb.getByRole('link', { name: 'Accueil' })).toBeFocused();
  });

  test('other stops skip to the menu, or to the button that opens it, and to the footer', async ({
    page,
    shell: { skipLinks, menu, menuButton, footer },
  }) => {
    await page.goto('/programme/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(skipLinks.getByRole('link', { name: 'Menu' })).toBeFocused();
    await page.keyboard.press('Enter');
    if (await menuButton.isVisible()) {
      await expect(menuButton).toBeFocused();
    } else {
      await page.keyboard.press('Tab');
      await expect(menu.getByText('Le programme')).toBeFocused();
    }
    await skipLinks.getByRole('link', { name: 'Pied de page' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(footer.getByRole('link').first()).toBeFocused();
  });
});
