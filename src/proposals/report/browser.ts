import { chromium, type LaunchOptions } from 'playwright';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Installed by Playwright: it leaves this file in the folder of a browser when all of it is there. */
const isComplete = (folder: string) => existsSync(join(folder, 'INSTALLATION_COMPLETE'));

function isExecutable(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Where Chromium is: `own` when Playwright finds it by itself, else a path; nothing when there is none. */
export function findBrowser(): 'own' | (string & {}) | undefined {
  const whole = chromium.executablePath();
  const folder = /^(.*[\\/])chromium-(\d+)/.exec(whole);
  if (folder && isComplete(`${folder[1]}chromium_headless_shell-${folder[2]}`)) return 'own';
  if (folder && isComplete(folder[0]) && isExecutable(whole)) return whole;
  return onPath();
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
