/**
 * Makes sure that a Chromium exists and starts: the one that this version of Playwright was made for, else one of the
 * system, else Debian's.
 */
import { chromium } from 'playwright';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, isRoot, launchOptions } from '../src/proposals/report/browser.ts';

const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));

const run = (command: string, args: string[], minutes: number) =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
  }).status === 0;

const download = () => run(process.execPath, [playwright, 'install', 'chromium', '--only-shell'], 3);

const canUseApt = isRoot && existsSync('/usr/bin/apt-get');

const installFromDebian = () =>
  canUseApt &&
  run('apt-get', ['update'], 3) &&
  // The one without windows takes 40 % less time; only Debian has it.
  ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', ['install', '--yes', '--no-install-recommends', name], 10),
  );

async function failure() {
  try {
    const browser = await chromium.launch(launchOptions());
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A downloaded Chromium may lack libraries of the system. */
const completeSystem = () => canUseApt && run(process.execPath, [playwright, 'install-deps', 'chromium'], 10);

function giveUp(reason: string): never {
  console.error(`The browser tests do not run, for want of a Chromium: ${reason}
Do one of these, then run "npm run test:e2e" again:
  - with access to cdn.playwright.dev: npx playwright install --with-deps chromium --only-shell
  - on Debian, as root: apt-get update && apt-get install chromium-headless-shell
  - elsewhere: install Chromium or Google Chrome so that it is on the PATH.`);
  process.exit(1);
}

if (findBrowser() !== 'own' && !download())
  console.log('Playwright’s Chromium cannot be downloaded here: the system’s is used or, without one, Debian’s.');
if (!findBrowser()) installFromDebian();
if (!findBrowser()) giveUp('none is installed and none could be.');
let reason = await failure();
if (reason && findBrowser() === 'own' && completeSystem()) reason = await failure();
if (reason) giveUp(reason);
