import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { weighPage } from './weights.ts';
import type { ChangedPage } from '../publish/manifest.ts';
import { difference } from './picture-difference.ts';

/** Widths at which pages are looked at. */
const screens = { phone: { width: 390, name: 'telephone' }, desktop: { width: 1280, name: 'ordinateur' } } as const;

type Screen = keyof typeof screens;
const screenNames = Object.keys(screens) as Screen[];

/** Longer pages are cut: a picture of Chromium has 16 384 pixels at most. */
const tallest = 12_000;

export interface Sites {
  /** Addresses of the sites, with their base, from `http:` to `/`; none when there is no former site. */
  before: string | undefined;
  after: string;
}

/**
 * Weighs a page before and after, and takes its pictures into `folder`: before, after, and what differs.
 * @param rank number of the page, by which its pictures are named
 * @returns the page with its weight, and how much of it differs
 */
export async function diffPage(
  page: ChangedPage,
  rank: number,
  sites: Sites,
  browser: Browser,
  folder: string,
): Promise<ChangedPage> {
  const before = page.change === 'added' || !sites.before ? undefined : sites.before + page.path.slice(1);
  const after = page.change === 'removed' ? undefined : sites.after + page.path.slice(1);
  const name = `${String(rank).padStart(2, '0')}-${
    page.path
      .split(/[^\w-]+/)
      .filter(Boolean)
      .join('-')
      .slice(0, 80) || 'accueil'
  }`;
  const ratios: Partial<Record<Screen, number>> = {};
  for (const screen of screenNames) {
    const ratio = await compareOn(screen, before, after, browser, join(folder, name));
    if (ratio !== undefined) ratios[screen] = ratio;
  }
  const weights = {
    ...(before && { before: (await weighPage(browser, before)).total }),
    ...(after && { after: (await weighPage(browser, after)).total }),
  };
  return { ...page, weight: weights, ...(before && after && { difference: ratios }) };
}

async function compareOn(
  screen: Screen,
  before: string | undefined,
  after: string | undefined,
  browser: Browser,
  name: string,
): Promise<number | undefined> {
  const context = await browser.newContext({
    viewport: { width: screens[screen].width, height: 900 },
    reducedMotion: 'reduce',
  });
  const write = (suffix: string, picture: Buffer) =>
    writeFileSync(`${name}-${screens[screen].name}-${suffix}.png`, picture);
  const former = before ? await pictureOf(context, before) : undefined;
  const present = after ? await pictureOf(context, after) : undefined;
  await context.close();
  const seen = former && present && (await difference(former, present));
  // Two pictures of the same would be looked at for nothing.
  if (seen?.ratio === 0) return 0;
  if (former) write('1-avant', former);
  if (present) write('2-apres', present);
  if (seen) write('3-difference', seen.picture);
  return seen?.ratio;
}

/** Runs in the page: every picture and font is there. */
const settle = async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  return document.documentElement.scrollHeight;
};

async function pictureOf(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(address);
  const height = Math.min(await page.evaluate(settle), tallest);
  const width = page.viewportSize()!.width;
  const picture = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: 0, width, height },
  });
  await page.close();
  return picture;
}
