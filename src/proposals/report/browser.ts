import { chromium, type LaunchOptions } from 'playwright';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const systemNames = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/** Where Chromium is: `own` when Playwright finds it by itself, else a path; nothing when there is none. */
export function findBrowser(): 'own' | (string & {}) | undefined {
  const [, folder, revision] = /^(.*[\\/])chromium-(\d+)/.exec(chromium.executablePath()) ?? [];
  // Playwright leaves this file when all of a browser is there.
  if (existsSync(`${folder}chromium_headless_shell-${revision}/INSTALLATION_COMPLETE`)) return 'own';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

export const isRoot = process.getuid?.() === 0;

/** Ubuntu forbids the namespaces that Chromium's sandbox needs. */
const forbidsSandbox = () => {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  return existsSync(setting) && readFileSync(setting, 'utf8').trim() === '1';
};

/** How to start the browser: no call to its maker; `--no-sandbox` only where the sandbox cannot work, as for root. */
export function launchOptions(): LaunchOptions {
  const browser = findBrowser();
  return {
    ...(browser && browser !== 'own' && { executablePath: browser }),
    chromiumSandbox: !isRoot && !forbidsSandbox(),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  };
}
