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
    // Targets and structure depend on the width, colours on the theme: each is read once.
    await sharedPage.emulateMedia({ colorScheme: project.name === 'phone' ? 'dark' : 'light' });
    await sharedPage.goto(address);
    const { violations, passes } = await runAxe(sharedPage);
    expect(passes).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  });
}
