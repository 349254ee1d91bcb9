import { test as base, type Page } from 'playwright/test';

/**
 * One page for a whole worker, for the checks that leave nothing behind. Opening a page for each of them would take
 * longer than the checks.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'fr-FR' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
