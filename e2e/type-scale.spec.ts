import { expect } from 'playwright/test';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';

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

for (const { name, path } of templates) {
  test(`nothing that one reads is smaller than 14 px: ${name}`, async ({ sharedPage: page }) => {
    await page.goto(path);
    expect(await page.evaluate(smallTexts)).toEqual([]);
  });
}
