import { expect, type Page } from 'playwright/test';
import { computedStyles } from './computed-styles.ts';
import { test as base } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, variants } from './variants.ts';

/** The same page twice: as visitors get it, and with every rule of the design system. */
const test = base.extend<object, { fullPage: Page }>({
  fullPage: [async ({ sharedPage }, use) => use(await sharedPage.context().newPage()), { scope: 'worker' }],
});

/** The rules of the design system are for any display, for a width or more and for the dark theme: all apply here. */
const displays = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Runs in the page: every picture is there, since one has the ratio of its file only once it is. */
const loadPictures = async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
};

/** What differs between two texts of ./computed-styles.ts. */
function difference(purged: string, full: string) {
  const expected = new Set(full.split('; '));
  return [full.split('; ')[0], ...purged.split('; ').filter((property) => !expected.has(property))].join('; ');
}

async function differences(purgedPage: Page, fullPage: Page) {
  const purged = await purgedPage.evaluate(computedStyles, undefined);
  const full = await fullPage.evaluate(computedStyles, undefined);
  expect(purged.length).toBeGreaterThan(100);
  const places = [...full.keys()].filter((index) => purged[index] !== full[index]).slice(0, 5);
  if (places.length === 0) return [];
  const texts = await purgedPage.evaluate(computedStyles, places);
  const expected = await fullPage.evaluate(computedStyles, places);
  return texts.map((text, index) => difference(text, expected[index]!));
}

for (const { name, path } of templates) {
  test(`purging the styles changes nothing on screen: ${name}`, async ({ sharedPage, fullPage }) => {
    await sharedPage.goto(addressIn(main, path));
    await fullPage.goto(addressIn(variants.fullCss, path));
    for (const { width, colorScheme } of displays) {
      for (const page of [sharedPage, fullPage]) {
        await page.evaluate(loadPictures);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
      }
      expect.soft(await differences(sharedPage, fullPage), `${width} px, ${colorScheme}`).toEqual([]);
    }
  });
}
