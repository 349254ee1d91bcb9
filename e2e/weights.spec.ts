import type { Browser } from 'playwright/test';
import { expect, test } from './shared-page.ts';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, formScripts, searchWeights } from './budgets.ts';
import { linkedSheets, textOf, textsOf } from './built-files.ts';
import { ecoIndex } from './eco-index.ts';
import { livePages, toldPages, weighedPages } from './live-pages.ts';
import { templates } from './templates.ts';
import { addressIn, live, main, type Variant } from './variants.ts';
import { contributionNames, knownContentPath } from '../src/routes.ts';
import { weighPage } from './weights.ts';

const postWithPictures = '/actualites/premier-atelier/';

const gzipped = (content: string) => gzipSync(content, { level: 9 }).length;

for (const [variant, path] of [
  ...weighedPages.map((path) => [live, path] as const),
  [main, postWithPictures] as const,
]) {
  test(`${path} of ${variant.folder} stays within its weight`, async ({ browser }) => {
    const weights = await weighPage(browser, addressIn(variant, path));
    expect(weights.css).toBeGreaterThan(0);
    const excess = Object.entries(budgets).filter(([name, limit]) => weights[name as keyof typeof weights] > limit);
    expect(excess, JSON.stringify(weights)).toEqual([]);
  });
}

const indexOf = async (browser: Browser, address: string) => ecoIndex(await weighPage(browser, address));

test('« Écoconception » tells the EcoIndex of pages as it is, but for a few entries more', async ({ browser }) => {
  expect(toldPages.length).toBeGreaterThan(0);
  for (const { path, index } of toldPages) {
    const measured = await indexOf(browser, addressIn(live, path));
    expect.soft(Math.abs(measured - index), `${path}: ${measured}, see npm run weigh`).toBeLessThan(5);
  }
});

test('the EcoIndex of each template is A; B where a page holds a whole list, or a whole form', async ({ browser }) => {
  const whole = ['timeline', 'open data', 'form of a project', 'form of a workshop'];
  for (const { name, path } of templates) {
    const index = await indexOf(browser, addressIn(main, path));
    expect.soft(index, `${name}: ${index}`).toBeGreaterThanOrEqual(whole.includes(name) ? 70 : 80);
  }
});

/** The script files of the built site, each with its weight and the folders of the pages that name it. */
async function scriptFiles(variant: Variant) {
  const pages = await textsOf(variant, '**/*.html');
  return (await textsOf(variant, '**/*.js')).map(([file, code]) => ({
    file,
    bytes: gzipped(code),
    pages: pages.flatMap(([page, html]) => (html.includes(basename(file)) ? dirname(page) : [])).sort(),
    imports: [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) => name!),
  }));
}

type Script = Awaited<ReturnType<typeof scriptFiles>>[number];

/** A script with those that come with it, by the beginning of its name. */
function withImports(scripts: readonly Script[], name: string): Script[] {
  const found = new Set(scripts.filter(({ file }) => basename(file).startsWith(`${name}.`)));
  expect(found.size, `scripts named ${name}`).toBeGreaterThan(0);
  for (const { imports } of found)
    for (const script of scripts) if (imports.includes(basename(script.file))) found.add(script);
  return [...found];
}

test('every page but the forms holds in the budgets of HTML and of styles', async () => {
  for (const page of livePages.filter((path) => !/^\/contribuer\/./.test(path))) {
    const html = await textOf(live, page);
    const css = (await linkedSheets(live, html)).reduce((sum, sheet) => sum + gzipped(sheet), 0);
    expect(css, `styles of ${page}`).toBeGreaterThan(5_000);
    expect.soft(css, `styles of ${page}`).toBeLessThanOrEqual(budgets.css!);
    expect.soft(gzipped(html), `HTML of ${page}`).toBeLessThanOrEqual(budgets.html!);
  }
});

const total = (scripts: readonly { bytes: number }[]) => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

test('the script files are those of the forms, of the lists and of the search, stay within their weight and load there only', async () => {
  const scripts = await scriptFiles(main);
  const of = (...folders: string[]) => scripts.filter(({ pages }) => pages.join() === folders.join());
  const forms = of(...contributionNames.map((kind) => `contribuer/${kind}`).sort());
  const search = of('recherche');
  const lists = scripts.filter(({ pages }) => pages.includes('actualites') && pages.includes('ateliers'));
  const kinds = new Set(lists.flatMap(({ pages }) => pages.map((page) => page.split('/')[0])));
  const later = of();
  const shared = withImports(later, 'preload-helper');
  // What copies, and what follows the reading: on pages of any kind.
  const everywhere = scripts.filter(({ pages }) => pages.includes('chiffres') || pages.includes('programme'));
  expect(total(everywhere)).toBeLessThan(1_500);
  expect([forms.length, search.length, lists.length], 'one script with the page').toEqual([1, 1, 1]);
  expect([...kinds].sort()).toEqual(['actualites', 'ateliers', 'projets']);
  expect(forms.length + search.length + lists.length + everywhere.length + later.length).toBe(scripts.length);
  const known = gzipped(await textOf(main, knownContentPath));
  expect(total(withImports(later, 'judge')) + known).toBeLessThan(formScripts.onCheck);
  const atOnce = new Set([...forms, ...shared, ...withImports(later, 'shared')]);
  expect(total([...atOnce])).toBeLessThan(formScripts.withThePage);
  expect(total(withImports(later, 'paste').filter((script) => !atOnce.has(script)))).toBeLessThan(formScripts.onPaste);
  for (const page of [search, lists]) expect(total([...page, ...shared])).toBeLessThan(searchWeights.withThePage);
});

test('the search of the site of the authors stays within its weight', async () => {
  const scripts = await scriptFiles(live);
  const page = scripts.filter(({ pages }) => pages.includes('recherche'));
  const code = new Set([...page, ...['results', 'preload-helper'].flatMap((name) => withImports(scripts, name))]);
  const documents = gzipped(await textOf(live, '/recherche/index.json'));
  expect(total([...code]) + documents).toBeLessThan(searchWeights.onFirstUse);
});
