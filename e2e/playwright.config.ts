import { defineConfig } from 'playwright/test';
import { launchOptions } from '../src/proposals/report/browser.ts';
import { otherEngines } from './other-engines.ts';
import { live, main, originOf } from './variants.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  globalSetup: './global-setup.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A machine that others use may be five times slower: only what never comes fails.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: { baseURL: originOf(main), locale: 'fr-FR', launchOptions: launchOptions() },
  /*
   * The axis is the width of the screen, not the browser: the site is static, has almost no script and changes its
   * layout at 62em, where the menu goes from a button to a list. Journeys run on both sides (@everywhere), what only
   * exists on a phone there (@phone), and what no width changes once. Other engines run a short suite where they are.
   */
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', grep: /@phone|@everywhere/, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    ...otherEngines.installed.map((name) => ({
      name,
      testMatch: 'engines.spec.ts',
      use: { browserName: name, viewport: { width: 1280, height: 900 }, launchOptions: {} },
    })),
  ],
  webServer: {
    command: `npm run -s preview -- --port ${live.port}`,
    url: originOf(live),
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'ignore',
  },
});
