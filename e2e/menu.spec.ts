import { expect, test } from './shared-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`menu of a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, { tag: '@phone' }, () => {
    test.use({ javaScriptEnabled });

    test('opens, closes and gives the focus back', async ({ page, shell }) => {
      const { menu, menuButton, closeButton } = shell;
      await shell.visit('/');
      await expect(menu).toBeHidden();
      for (const close of [() => page.keyboard.press('Escape'), () => closeButton.click()]) {
        await menuButton.press('Enter');
        await expect(menu).toBeVisible();
        await expect(closeButton).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(menu.getByRole('link', { name: 'Présentation' })).toBeFocused();
        await close();
        await expect(menu).toBeHidden();
        await expect(menuButton).toBeFocused();
      }
    });

    test('leads to a section and tells where one is', async ({ page, shell }) => {
      const { menu, menuButton, title } = shell;
      await shell.visit('/');
      await menuButton.tap();
      await menu.getByRole('link', { name: 'Projets' }).tap();
      await expect(page).toHaveURL('/projets/');
      await expect(title).toHaveText('Projets');
      await expect(menu).toBeHidden();
      await menuButton.tap();
      await expect(menu.getByRole('link', { name: 'Projets' })).toHaveAttribute('aria-current', 'page');
    });
  });
}

test('the menu of a phone closes when the focus leaves it', { tag: '@phone' }, async ({ page, shell }) => {
  await shell.visit('/');
  await shell.menuButton.press('Enter');
  await shell.menu.getByRole('link').last().focus();
  await expect(shell.menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(shell.menu).toBeHidden();
  await expect(shell.header.getByRole('link', { name: /^Programme/ })).toBeFocused();
});

test.describe('menu of a wide screen', () => {
  test('is in view, leads to each section and tells where one is', async ({ shell }) => {
    await shell.visit('/');
    await expect(shell.menuButton).toBeHidden();
    const sections = await shell.menu.getByRole('link').allInnerTexts();
    expect(sections).toHaveLength(6);
    for (const section of sections) {
      await shell.menu.getByRole('link', { name: section }).click();
      await expect(shell.menu.locator('[aria-current=page]')).toHaveText(section);
      await expect(shell.title).toBeVisible();
    }
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test('opens « Le programme » on its pages, with the keyboard', async ({ page, shell }) => {
        const opener = shell.menu.getByRole('button', { name: 'Le programme' });
        const pages = shell.menu.getByRole('link', { name: /^(?:Présentation|Saisons|Administrations|Chiffres)$/ });
        await shell.visit('/');
        await expect(pages).toHaveCount(0);
        await opener.press('Enter');
        await expect(pages).toHaveCount(4);
        await shell.title.click();
        await expect(pages).toHaveCount(0);
        await opener.press('Enter');
        await pages.last().press('Enter');
        await expect(page).toHaveURL('/chiffres/');
        await expect(opener).toHaveAttribute('aria-current', 'true');
      });
    });
  }

  test('tells the section of a page below it', async ({ shell }) => {
    await shell.visit('/projets/projet-alpha/');
    await expect(shell.menu.getByRole('link', { name: 'Projets' })).toHaveAttribute('aria-current', 'true');
  });
});
