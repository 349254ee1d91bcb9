import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** What axe finds in the page that is open, but by the rules left out, and how many of its rules found nothing. */
export async function runAxe(page: Page, leftOut: readonly string[] = []) {
  const options: RunOptions = {
    runOnly: standards,
    rules: Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    // Of use to the rules about sounds only: the site has none.
    preload: false,
  };
  // What is folded is hidden for axe, even where a style shows it; folds of one name would close each other.
  const run = `${axe.source};
    const folds = [...document.querySelectorAll('details:not([open])')].map((fold) => [fold, fold.name]);
    for (const [fold] of folds) Object.assign(fold, { name: '', open: true });
    axe.run(document, ${JSON.stringify(options)})
      .finally(() => folds.forEach(([fold, name]) => Object.assign(fold, { open: false, name })));`;
  const { violations, passes } = await page.evaluate<AxeResults>(run);
  return {
    violations: violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ target }) => target.join(' ')) })),
    passes: passes.length,
  };
}
