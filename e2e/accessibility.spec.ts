import { expect } from 'playwright/test';
import { runAxe } from './axe.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, variants } from './variants.ts';

const pages = [
  ...templates.map(({ name, path }) => ({ name, address: addressIn(main, path) })),
  ...['/', '/actualites/', '/actualites/essai-brouillon/', '/404.html'].map((path) => ({
    name: `preview of ${path}`,
    address: addressIn(variants.preview, path),
  })),
];

for (const { name, address } of pages) {
  test(`axe finds nothing: ${name}`, { tag: '@everywhere' }, async ({ sharedPage, viewport }, { project }) => {
    await sharedPage.setViewportSize(viewport!);
    // Targets and structure depend on the width, colours do not: the dark theme is read at one width.
    const schemes = project.name === 'phone' ? (['light'] as const) : (['light', 'dark'] as const);
    await sharedPage.goto(address);
    for (const colorScheme of schemes) {
      await sharedPage.emulateMedia({ colorScheme });
      const { violations, passes } = await runAxe(sharedPage);
      expect(passes, colorScheme).toBeGreaterThan(20);
      expect(violations, colorScheme).toEqual([]);
    }
  });
}
