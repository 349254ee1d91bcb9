import { expect, type Page } from 'playwright/test';
import { overflow } from './overflow.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main } from './variants.ts';

async function expectToFit(page: Page, width: number, text: string) {
  await page.setViewportSize({ width, height: 800 });
  expect.soft(await page.evaluate(overflow), `${width} px, text at ${text}`).toEqual([]);
}

for (const { name, path } of templates) {
  test(`no horizontal scroll at any width, nor with large text: ${name}`, async ({ sharedPage: page }) => {
    await page.goto(addressIn(main, path));
    // 320 px is also 1280 px at a zoom of 400 %.
    for (const width of [320, 390, 768, 1280]) await expectToFit(page, width, '100 %');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectToFit(page, 1280, '200 %');
  });
}
