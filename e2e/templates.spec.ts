/** What holds for every page of the site, on one page of each template and on those that only a preview has. */
import type { Page } from 'playwright/test';
import { expect, test } from './shared-page.ts';
import { runAxe } from './axe.ts';
import { overflow } from './overflow.ts';
import { templates } from './templates.ts';
import { addressIn, main, preview } from './variants.ts';
import { watch } from './watch.ts';

const pages = [
  ...templates.map(({ name, path }) => ({ name, address: addressIn(main, path) })),
  ...['/', '/actualites/', '/actualites/essai-brouillon/', '/contribuer/projet/'].map((path) => ({
    name: `preview of ${path}`,
    address: addressIn(preview, path),
  })),
];

/** Runs in a page: what one reads below 14 px. Badges, tags and the breadcrumb are labels, of the size of DSFR. */
function smallTexts() {
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    const element = texts.currentNode.parentElement!;
    if (!text || element.closest('svg, sup, .fr-sr-only, .fr-badge, .fr-tag, .fr-breadcrumb')) continue;
    const size = getComputedStyle(element).fontSize;
    if (parseFloat(size) < 14) found.add(`${size}, ${element.className || element.tagName}: ${text.slice(0, 40)}`);
  }
  return [...found];
}

async function expectToFit(page: Page, width: number, text = '100 %') {
  await page.setViewportSize({ width, height: 844 });
  expect.soft(await page.evaluate(overflow), `${width} px, text at ${text}`).toEqual([]);
}

async function expectAxeToFindNothing(page: Page, where: string) {
  const { violations, passes } = await runAxe(page);
  expect(passes).toBeGreaterThan(20);
  expect.soft(violations, where).toEqual([]);
}

for (const { name, address } of pages) {
  test(`axe finds nothing, all is large enough, nothing sticks out nor comes from elsewhere: ${name}`, async ({
    sharedPage: page,
  }) => {
    const { requests, complaints } = await watch(page, async () => {
      await page.goto(address);
      if (address.includes('?q=')) await page.locator('mark').first().waitFor();
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      expect.soft(await page.evaluate(smallTexts)).toEqual([]);
      // Targets and structure depend on the width, colours on the theme: each is read once.
      await expectAxeToFindNothing(page, 'light, wide');
      // 320 px is also 1280 px at a zoom of 400 %.
      for (const width of [1280, 768, 320, 390]) await expectToFit(page, width);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAxeToFindNothing(page, 'dark, of a phone');
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectToFit(page, 1280, '200 %');
    });
    expect(requests).toContain(address);
    expect(requests.filter((request) => !request.startsWith(`${new URL(address).origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie + Object.keys(localStorage).join())).toBe('');
  });
}

test('no other script runs, within a page or from elsewhere', async ({ page }) => {
  await page.goto('/');
  const title = await page.title();
  for (const script of [{ textContent: 'document.title = "broken in"' }, { src: 'https://exemple.invalid/a.js' }]) {
    const refused = await page.evaluate((properties) => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), {
          once: true,
        }),
      );
      document.head.append(Object.assign(document.createElement('script'), properties));
      return violation;
    }, script);
    expect(refused).toBe('script-src-elem');
    await expect(page).toHaveTitle(title);
  }
});
