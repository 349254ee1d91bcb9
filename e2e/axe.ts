import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** What axe finds in the page that is open, but by the rules left out, and how many of its rules found nothing. */
export async function runAxe(page: Page, leftOut: readonly string[] = []) {
  // Legacy mode looks at one frame, all that our pages have, and opens no page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await builder
    .withTags(standards)
    .disableRules([...leftOut])
    .analyze();
  return {
    violations: violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ target }) => target.join(' ')) })),
    passes: passes.length,
  };
}
