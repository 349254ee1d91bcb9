import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'playwright/test';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, variants } from './variants.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

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
      // Legacy mode looks at one frame, all that our pages have, and opens no page of its own.
      const axe = new AxeBuilder({ page: sharedPage }).setLegacyMode().withTags(standards);
      const { violations, passes } = await axe.analyze();
      expect(passes.length).toBeGreaterThan(20);
      expect(
        violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ target }) => target.join(' ')) })),
      ).toEqual([]);
    });
  }
}
