import { expect, test } from './shared-page.ts';
import { tabStops } from './tab-stops.ts';

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

  for (const path of ['/', '/projets/', '/projets/projet-alpha/', '/ateliers/saison-2/']) {
    test(`every link, button and field of ${path} takes its turn and shows its focus, and no dialog stands in the way`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0);
      const stops = await tabStops(page);
      const targets = page.getByRole('link').or(page.getByRole('button')).or(page.getByRole('searchbox'));
      const expected = await targets.or(page.locator('summary').filter({ visible: true })).count();
      const oneRadioGroup = 1;
      expect(stops.length).toBe(expected + oneRadioGroup);
      expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
      expect(stops.filter(({ isInView }) => !isInView)).toEqual([]);
    });
  }
});
