import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.ts';
import { serve } from './static-server.ts';
import type { Comparison } from './compare.ts';
import type { ChangedPage } from '../publish/manifest.ts';
import { diffPage } from './pictures.ts';

/** As many pages are weighed and taken in pictures. */
const mostPictures = 10;

/** As many at once. */
const workers = 2;

export interface Folders {
  /** Folder of the site before; none when it could not be built. */
  before: string | undefined;
  after: string;
  /** Where the pictures go. */
  captures: string;
}

/**
 * Weighs the first pages of a comparison and takes their pictures. The pages that may only look otherwise are told when
 * they do.
 * @returns all the changed pages
 */
export async function diffPages(
  { pages, restyled }: Comparison,
  folders: Folders,
  base: string,
): Promise<ChangedPage[]> {
  if (!findBrowser()) {
    console.warn('Pas de Chromium ici : ni captures ni poids. « node e2e/install-browser.ts » l’installe.');
    return pages;
  }
  const candidates = [...pages.filter(isVisible), ...restyled].slice(0, mostPictures);
  const seen = new Map<string, ChangedPage>();
  mkdirSync(folders.captures, { recursive: true });
  const servers = await Promise.all(
    [folders.after, folders.before].filter((folder) => folder !== undefined).map((folder) => serve(folder, base, 0)),
  );
  const [after, before] = servers.map((server) => `http://localhost:${(server.address() as AddressInfo).port}${base}`);
  const browser = await chromium.launch(launchOptions());
  try {
    const queue = candidates.entries();
    const work = async () => {
      for (const [index, page] of queue) {
        seen.set(page.path, await diffPage(page, index + 1, { before, after: after! }, browser, folders.captures));
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
  return [
    ...pages.map((page) => seen.get(page.path) ?? page),
    ...restyled.flatMap(({ path }) => seen.get(path) ?? []).filter(hasVisualDiff),
  ];
}

/** A page that people see now: neither one that is gone, nor the feed. */
const isVisible = ({ path, change }: ChangedPage) => change !== 'removed' && !path.endsWith('.xml');

const hasVisualDiff = ({ difference = {} }: ChangedPage) =>
  Object.values(difference).some((ratio) => ratio !== undefined && ratio > 0);
