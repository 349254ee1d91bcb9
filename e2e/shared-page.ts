import { test as base, type Page } from 'playwright/test';

/**
 * One page for a whole worker, of the width of the project and in the light theme, for the checks that leave nothing
 * behind. Opening a page for each of them would take longer than the checks.
 */
export const test = base.extend<{ sharedPage: Page }, { workerPage: Page }>({
  workerPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'fr-FR' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ workerPage, viewport }, use) => {
    await workerPage.setViewportSize(viewport!);
    await workerPage.emulateMedia({ colorScheme: 'light', media: null });
    await use(workerPage);
  },
});
