import { expect, test } from 'playwright/test';
import { budgets, weighedPages } from './budgets.ts';
import { addressIn, main } from './variants.ts';
import { weighPage } from './weights.ts';

for (const path of weighedPages) {
  test(`${path} stays within its weight`, async ({ browser }) => {
    const weights = await weighPage(browser, addressIn(main, path));
    expect(weights.html).toBeGreaterThan(0);
    expect(weights.css).toBeGreaterThan(0);
    const excess = Object.entries(budgets).filter(([name, limit]) => weights[name as keyof typeof weights] > limit);
    expect(excess, JSON.stringify(weights)).toEqual([]);
  });
}
