/**
 * Every page of the authors' site, for what holds whatever they write; lists by filter hold the cards of the whole ones.
 * The tests of the code read ./fixtures.
 */
import { expect, test } from './shared-page.ts';
import { runAxe } from './axe.ts';
import { livePages } from './live-pages.ts';
import { overflow } from './overflow.ts';
import { misplaced, unwanted } from './structure.ts';
import { addressIn, live, originOf } from './variants.ts';
import { watch } from './watch.ts';

const narrowed = /^\/(?:actualites|projets)\/(?:saison-\d+|(?:type|administration|statut|theme)-.+)\/$/;

for (const path of livePages.filter((path) => !narrowed.test(path))) {
  test(`axe finds nothing, nothing sticks out, nothing comes from elsewhere: ${path}`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const { requests, complaints } = await watch(page, async () => {
      await page.goto(addressIn(live, path));
      for (const faults of [overflow, misplaced, unwanted]) expect.soft(await page.evaluate(faults)).toEqual([]);
      // Colours are those of the templates, read in both themes by templates.spec.ts: no text chooses its own.
      expect.soft((await runAxe(page, ['color-contrast'])).violations).toEqual([]);
    });
    expect(requests).toContain(addressIn(live, path));
    expect.soft(requests.filter((address) => !address.startsWith(`${originOf(live)}/`))).toEqual([]);
    expect.soft(complaints).toEqual([]);
  });
}
