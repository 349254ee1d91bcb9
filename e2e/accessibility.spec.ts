import { expect } from 'playwright/test';
import { runAxe } from './axe.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, variants } from './variants.ts';

/** Targets and structure depend on the width, colours do not: the dark theme is read at one width. */
const schemes: { colorScheme: 'light' | 'dark'; tag: string[] }[] = [
  { colorScheme: 'light', tag: ['@everywhere'] },
  { colorScheme: 'dark', tag: [] },
];

const pages = [
  ...templates.map(({ name, path }) => ({ name, address: addressIn(main, path) })),
  ...['/', '/actualites/', '/actualites/essai-brouillon/', '/404.html'].map((path) => ({
    name: `preview of ${path}`,
    address: addressIn(variants.preview, path),
  })),
];

for (const { name, address } of pages) {
  for (const { colorScheme, tag } of schemes) {
    test(`axe finds nothing, ${colorScheme}: ${name}`, { tag }, async ({ sharedPage, viewport }) => {
      await sharedPage.setViewportSize(viewport!);
      await sharedPage.emulateMedia({ colorScheme });
      await sharedPage.goto(address);
      const { violations, passes } = await runAxe(sharedPage);
      expect(passes).toBeGreaterThan(20);
      expect(violations).toEqual([]);
    });
  }
}
