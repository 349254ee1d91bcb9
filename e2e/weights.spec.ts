import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, formScripts } from './budgets.ts';
import { weighedPages } from './live-pages.ts';
import { addressIn, folderOf, live, main } from './variants.ts';
import { weighPage } from '../src/proposals/report/weights.ts';

const gzipped = (content: Buffer) => gzipSync(content, { level: 9 }).length;

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

test('the script files are those of the forms, stay within their weight and load on their pages only', async () => {
  const cwd = folderOf(main);
  const scripts = globSync('**/*.js', { cwd });
  const sizes = await Promise.all(
    scripts.map(async (file) => [file, gzipped(await readFile(join(cwd, file)))] as const),
  );
  const pages = globSync('**/*.html', { cwd });
  const texts = await Promise.all(pages.map((page) => readFile(join(cwd, page), 'utf8')));
  const loadedBy = (script: string) => pages.filter((_page, index) => texts[index]!.includes(basename(script)));
  const first = sizes.filter(([file]) => loadedBy(file).length > 0);
  const later = sizes.filter(([file]) => loadedBy(file).length === 0);
  expect([first.length, later.length], 'one script with the page, one on first use').toEqual([1, 1]);
  expect(first[0]![1]).toBeLessThan(formScripts.withThePage);
  expect(later[0]![1]).toBeLessThan(formScripts.onFirstUse);
  const loading = loadedBy(first[0]![0]).map(dirname).sort();
  expect(loading).toEqual(['contribuer/actualite', 'contribuer/atelier', 'contribuer/projet']);
});
