import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, formScript } from './budgets.ts';
import { weighedPages } from './live-pages.ts';
import { addressIn, folderOf, live, main } from './variants.ts';
import { weighPage } from '../src/publishing/weights.ts';

const postWithPictures = addressIn(main, '/actualites/premier-atelier/');

for (const address of [...weighedPages.map((path) => addressIn(live, path)), postWithPictures]) {
  test(`${address} stays within its weight`, async ({ browser }) => {
    const weights = await weighPage(browser, address);
    expect(weights.html).toBeGreaterThan(0);
    expect(weights.css).toBeGreaterThan(0);
    const excess = Object.entries(budgets).filter(([name, limit]) => weights[name as keyof typeof weights] > limit);
    expect(excess, JSON.stringify(weights)).toEqual([]);
  });
}

test('the one script file is that of the forms, stays within its weight and loads on their pages only', async () => {
  const cwd = folderOf(main);
  const scripts = globSync('**/*.js', { cwd });
  expect(scripts).toHaveLength(1);
  const script = await readFile(join(cwd, scripts[0]!));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(formScript);

  const pages = globSync('**/*.html', { cwd });
  const texts = await Promise.all(pages.map((page) => readFile(join(cwd, page), 'utf8')));
  const loading = pages.filter((_page, index) => texts[index]!.includes(basename(scripts[0]!)));
  expect(loading.map(dirname).sort()).toEqual(['contribuer/actualite', 'contribuer/atelier', 'contribuer/projet']);
});
