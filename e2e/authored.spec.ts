import { expect } from 'playwright/test';
import { test } from './shared-page.ts';
import { addressIn, main } from './variants.ts';

/** What authors bring is shown as it is: the page of ./fixtures that holds all that Markdown can make. */
test.describe('the text of an author', { tag: '@everywhere' }, () => {
  test.beforeEach(async ({ sharedPage }) => {
    await sharedPage.goto(addressIn(main, '/actualites/texte-complet/'));
  });

  test('a picture keeps its ratio, never grows, and stands on white in the dark', async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const picture = page.getByRole('img', { name: 'Une photo plus haute que large.' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    const { width, height } = (await picture.boundingBox())!;
    expect(height / width).toBeCloseTo(1.5, 1);
    expect(width).toBeLessThanOrEqual(400);
    await expect(picture).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });

  test('a wide table scrolls by the keyboard, and the page does not', async ({ sharedPage: page }) => {
    const region = page.getByRole('region', { name: 'Tableau 2' });
    await region.focus();
    await expect(region).toBeFocused();
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
  });
});

test('a list that resumes shows its own numbers, one of tasks says what is done', async ({ sharedPage: page }) => {
  await page.goto(addressIn(main, '/actualites/texte-complet/'));
  const item = page.getByRole('listitem').filter({ hasText: 'puis cinq' });
  const { content, type } = await item.evaluate((element) => ({
    content: getComputedStyle(element, '::marker').content,
    type: getComputedStyle(element).listStyleType,
  }));
  expect([content, type]).toEqual(['normal', 'decimal']);
  await expect(page.locator('ol[start="5"]')).toContainText('puis cinq');
  await expect(page.getByRole('listitem').filter({ hasText: 'une tâche faite' })).toContainText(/☑Fait\s: /);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
