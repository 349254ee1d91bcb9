import { test as base, type Page } from 'playwright/test';
import { ContributionForm } from './pages/contribution-form.ts';
import { EntryList } from './pages/entry-list.ts';
import { Home } from './pages/home.ts';
import { SearchPage } from './pages/search.ts';
import { Shell } from './pages/shell.ts';
import { ThemeChoice } from './pages/theme-choice.ts';

export { expect } from 'playwright/test';

interface Pages {
  sharedPage: Page;
  /** The shell of the shared page. */
  sharedShell: Shell;
  form: ContributionForm;
  home: Home;
  list: EntryList;
  search: SearchPage;
  shell: Shell;
  theme: ThemeChoice;
}

/**
 * Gives a test the page that it asks for by name. `sharedPage` is one for a whole worker, of the width of the project and
 * in the light theme, for the checks that leave nothing behind: opening a page for each would take longer than the checks.
 */
export const test = base.extend<Pages, { workerPage: Page }>({
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
  sharedShell: ({ sharedPage }, use) => use(new Shell(sharedPage)),
  form: ({ page }, use) => use(new ContributionForm(page, 'actualite')),
  home: ({ page }, use) => use(new Home(page)),
  list: ({ page }, use) => use(new EntryList(page)),
  search: ({ page }, use) => use(new SearchPage(page)),
  shell: ({ page }, use) => use(new Shell(page)),
  theme: ({ page }, use) => use(new ThemeChoice(page)),
});
