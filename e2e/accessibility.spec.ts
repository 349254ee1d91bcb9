/**
 * What axe does not hold of accessibility, on one page of each template, opened once. The table of the RGAA names these
 * tests and their steps: src/catalogue/rgaa.yaml.
 */
import { expect, test } from 'playwright/test';
import { runAlfa } from './alfa.ts';
import { textsOf } from './built-files.ts';
import { overflow } from './overflow.ts';
import { misplaced, unwanted } from './structure.ts';
import { notVisited, tabStops } from './tab-stops.ts';
import { templates } from './templates.ts';
import { live, main } from './variants.ts';

/** Runs in a page: texts that their box cuts, but for what is a sign alone. */
const cut = () =>
  [...document.body.querySelectorAll<HTMLElement>(':not(.fr-sr-only, header .fr-btn, svg *)')]
    .filter((box) => box.scrollWidth > box.clientWidth + 2 || box.scrollHeight > box.clientHeight + 2)
    .filter((box) => box.clientWidth > 1 && box.innerText?.trim() && /hidden|clip/.test(getComputedStyle(box).overflow))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

/** Runs in a page: the spacing of https://www.w3.org/TR/WCAG22/#text-spacing */
function spaceTexts() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}

for (const { name, path } of templates) {
  test(`without a mouse, with large and spaced words, on any screen: ${name}`, async ({ page, context }) => {
    const expectRoom = async (width: number, height: number, what: string) => {
      await page.setViewportSize({ width, height });
      expect.soft(await page.evaluate(overflow), `${what}, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(cut), `${what}, ${width} px`).toEqual([]);
    };
    await page.goto(path);
    if (path.includes('?q=')) await page.locator('mark').first().waitFor();
    await test.step('its structure is whole', async () => {
      expect.soft(await page.evaluate(misplaced)).toEqual([]);
    });
    await test.step('it has no media, no frame, no timer, no motion', async () => {
      expect.soft(await page.evaluate(unwanted)).toEqual([]);
    });
    await test.step('the rules A and AA of Alfa find nothing', async () => {
      const { failures, passes } = await runAlfa(page);
      expect(passes).toBeGreaterThan(8);
      expect.soft(failures).toEqual([]);
    });
    await test.step('the keyboard goes through all of it, each stop in view and with a ring', async () => {
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(10);
      expect.soft(stops.filter(({ hasRing, isInView }) => !hasRing || !isInView)).toEqual([]);
      expect.soft(await page.evaluate(notVisited)).toEqual([]);
      expect(context.pages()).toHaveLength(1);
    });
    await test.step('a phone may be held either way', () => expectRoom(844, 390, 'held wide'));
    await test.step('words may be spaced', async () => {
      await page.evaluate(spaceTexts);
      await expectRoom(1280, 900, 'spaced');
      await expectRoom(320, 844, 'spaced');
    });
    await test.step('words may be twice as large on the narrowest screen', async () => {
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectRoom(320, 844, '200 %');
    });
  });
}

test('charts are read without colour, and by a table', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/chiffres/');
  const charts = page.locator('.chart');
  expect(await charts.count()).toBeGreaterThan(3);
  for (const chart of await charts.all()) {
    const bars = await chart.locator('.bars > li').allInnerTexts();
    const rows = await chart.locator('tbody tr').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(rows.length).toBeGreaterThanOrEqual(bars.length);
    for (const bar of bars) expect(bar).toMatch(/\S\s+\S/);
    const [fill, words] = await chart
      .locator('.bars__bar')
      .first()
      .evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(document.body).color]);
    expect(fill).toBe(words);
  }
});

test('no script listens to single keys, to gestures nor to the motion of the device', async () => {
  for (const variant of [main, live]) {
    const scripts = await textsOf(variant, '**/*.{js,html}');
    const listening = /addEventListener\(["'`](?:touch|pointer|mouse|drag|device|key)[a-z]*["'`]|accelerometer/i;
    expect(scripts.filter(([, text]) => listening.test(text)).map(([file]) => file)).toEqual([]);
  }
});
