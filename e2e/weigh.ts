/** Prints what a first visit of the built site costs, page by page, as « Écoconception » tells it. Limits: budgets.ts. */
import { chromium } from 'playwright';
import { launchOptions } from '../src/proposals/report/browser.ts';
import { ecoIndex, gradeOf } from './eco-index.ts';
import { toldPages, weighedPages } from './live-pages.ts';
import { serve } from './static-server.ts';
import { folderOf, live } from './variants.ts';
import { weighPage } from './weights.ts';

const port = 4514;
const server = await serve(folderOf(live), '/', port);
const browser = await chromium.launch(launchOptions());
const rows: Record<string, Record<string, string | number>> = {};

for (const path of new Set([...weighedPages, ...toldPages.map((page) => page.path)])) {
  const weights = await weighPage(browser, `http://localhost:${port}${path}`);
  const { requests, fontFiles, elements, ...bytes } = weights;
  const index = ecoIndex(weights);
  const sizes = Object.entries(bytes).map(([name, size]) => [`${name} kB`, (size / 1000).toFixed(1)] as const);
  rows[path] = { ...Object.fromEntries(sizes), 'font files': fontFiles, requests, elements };
  rows[path].EcoIndex = `${gradeOf(index)}, ${Math.round(index)}`;
}
console.table(rows);
await browser.close();
server.close();
