import { expect, test } from './shared-page.ts';
import { addressIn, main, preview } from './variants.ts';

for (const [name, variant] of [
  ['the site', main],
  ['a preview under a sub-path', preview],
] as const) {
  test(`an unknown address of ${name} says so and shows the ways out`, async ({
    sharedPage: page,
    sharedShell: shell,
  }) => {
    const response = await page.goto(addressIn(variant, '/projets/nulle/part/'));
    expect(response?.status()).toBe(404);
    await expect(shell.title).toHaveText('Page introuvable');
    await expect(shell.main.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/);

    const ways = shell.main.getByRole('listitem').getByRole('link');
    const addresses = await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toEqual(
      ['/', '/', '/projets/', '/actualites/', '/ateliers/', '/plan-du-site/'].map((path) => addressIn(variant, path)),
    );

    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => (entry as PerformanceResourceTiming).responseStatus),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(new Set(loaded)).toEqual(new Set([200]));
  });
}
