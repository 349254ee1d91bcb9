import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, formScripts, searchWeights } from './budgets.ts';
import { weighedPages } from './live-pages.ts';
import { addressIn, folderOf, live, main, type Variant } from './variants.ts';
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

/** The script files of the built site, each with its weight and the folders of the pages that name it. */
async function scriptFiles(variant: Variant) {
  const cwd = folderOf(variant);
  const pages = globSync('**/*.html', { cwd });
  const texts = await Promise.all(pages.map((page) => readFile(join(cwd, page), 'utf8')));
  const loadedBy = (file: string) =>
    pages.filter((_page, index) => texts[index]!.includes(basename(file))).map((page) => dirname(page));
  return Promise.all(
    globSync('**/*.js', { cwd }).map(async (file) => ({
      file,
      bytes: gzipped(await readFile(join(cwd, file))),
      pages: loadedBy(file).sort(),
    })),
  );
}

const total = (scripts: { bytes: number }[]) => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

test('the script files are those of the forms and of the search, stay within their weight and load there only', async () => {
  const scripts = await scriptFiles(main);
  const of = (...folders: string[]) => scripts.filter(({ pages }) => pages.join() === folders.join());
  const forms = of('contribuer/actualite', 'contribuer/atelier', 'contribuer/projet');
  const search = of('recherche');
  const later = of();
  expect([forms.length, search.length], 'one script with the page').toEqual([1, 1]);
  // On first use: what each loads, and what both share to load it.
  expect(later).toHaveLength(3);
  expect(forms.length + search.length + later.length).toBe(scripts.length);
  const form = later.filter(({ file }) => basename(file).startsWith('form.'));
  expect(total(form)).toBeLessThan(formScripts.onFirstUse);
  const shared = later.filter(({ file }) => basename(file).startsWith('preload-helper.'));
  expect(total([...forms, ...shared])).toBeLessThan(formScripts.withThePage);
  expect(total([...search, ...shared])).toBeLessThan(searchWeights.withThePage);
});

test('the search of the site of the authors stays within its weight', async () => {
  const scripts = await scriptFiles(live);
  const code = scripts.filter(
    ({ file, pages }) => pages.includes('recherche') || /^(?:results|preload)/.test(basename(file)),
  );
  const documents = gzipped(await readFile(join(folderOf(live), 'recherche/index.json')));
  expect(total(code) + documents).toBeLessThan(searchWeights.onFirstUse);
});
