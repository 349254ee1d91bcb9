import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import type { ChangedPage } from '../publish/manifest.ts';
import { findBrowser, launchOptions } from './browser.ts';

/** Widths at which pages are looked at, by what the names of pictures say of them. */
const screens = { telephone: 390, ordinateur: 1280 };

/** Longer pages are cut: a picture of Chromium has 16 384 pixels at most. */
const tallest = 12_000;

/** Answered by the files of a build: no network is asked. */
const origin = 'http://localhost';

export interface Folders {
  /** The site before; none when it could not be built. */
  before: string | undefined;
  after: string;
  /** Where the pictures go. */
  captures: string;
}

/**
 * Takes pictures of pages before and after, on a phone and on a desktop, and notes on each page whether it looks
 * otherwise. Those that are the same are not kept; none is taken where there is no browser.
 * @param base path under which both sites are built
 */
export async function takePictures(
  pages: readonly ChangedPage[],
  { before, after, captures }: Folders,
  base: string,
): Promise<void> {
  if (!findBrowser()) {
    console.warn('Pas de Chromium ici : aucune capture. « node e2e/install-browser.ts » l’installe.');
    return;
  }
  mkdirSync(captures, { recursive: true });
  await using browser = await chromium.launch(launchOptions());
  for (const [index, page] of pages.entries()) {
    const { path, change } = page;
    const name = String(index + 1).padStart(2, '0') + path.replace(/\W+/g, '-').slice(0, 80);
    const isSame = Object.entries(screens).map(async ([screen, width]) => {
      const pictureIn = (folder: string) => pictureOf(browser, width, folder, base, path);
      const former = before && change === 'changed' ? await pictureIn(before) : undefined;
      const present = await pictureIn(after);
      if (former?.equals(present)) return true;
      if (former) writeFileSync(join(captures, `${name}${screen}-1-avant.png`), former);
      writeFileSync(join(captures, `${name}${screen}-2-apres.png`), present);
      return false;
    });
    page.looks = (await Promise.all(isSame)).every(Boolean) ? 'same' : 'different';
  }
}

/** Runs in the page: every picture and font is there. */
const settle = async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  return document.documentElement.scrollHeight;
};

async function pictureOf(browser: Browser, width: number, folder: string, base: string, path: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = decodeURIComponent(pathname)
      .replace(base, '')
      .replace(/(?:^|\/)$/, '$&index.html');
    await route.fulfill({ path: join(folder, file) }).catch(() => route.abort());
  });
  await page.goto(origin + base + path.slice(1));
  const height = Math.min(await page.evaluate(settle), tallest);
  const clip = { x: 0, y: 0, width, height };
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', clip });
  await page.close();
  return picture;
}
