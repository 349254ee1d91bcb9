import { expect, type Page } from 'playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { dataFiles, dataPath, datasetNames } from '../src/routes.ts';
import { deployment } from '../src/site.ts';
import { textOf } from './built-files.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, originOf, variants, type Variant } from './variants.ts';

interface DataRecord {
  id: string;
  page: string;
  title?: string;
  name?: string;
  summary?: string;
  [key: string]: unknown;
}

const dataOf = (variant: Variant, file: string) => textOf(variant, dataPath + file);
const recordsOf = async (variant: Variant, name: string) =>
  JSON.parse(await dataOf(variant, `${name}.json`)) as DataRecord[];

/** Pages put non-breaking spaces where French wants them. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Runs in a browser: the heading of a page, or of what an anchor names there, and its description. */
function readPage({ html, anchor }: { html: string; anchor: string }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const heading = anchor ? page.getElementById(anchor) : page.querySelector('h1');
  const description = page.querySelector('meta[name=description]')?.getAttribute('content');
  return { heading: heading?.textContent, description };
}

test.describe('open data', () => {
  test('the page leads to every file', async () => {
    const links = [...(await textOf(main, dataPath)).matchAll(/href="([^"]+)"/g)].map(([, link]) => link!);
    const files = links.filter((link) => link.startsWith(dataPath) && link !== dataPath);
    expect(files.sort()).toEqual(dataFiles.map((file) => dataPath + file).sort());
    for (const file of dataFiles) expect(await dataOf(main, file), file).not.toBe('');
  });

  /** A line of the page. The site is not published where it is tested: its origin is the only word to change. */
  async function lineOf(page: Page, name: string) {
    await page.goto(addressIn(main, dataPath));
    const line = page.getByRole('heading', { name, exact: true }).locator('xpath=following::pre[1]');
    return (await line.innerText()).replace(deployment.url.origin, originOf(main));
  }

  test('the line of Python runs as the page gives it', async ({ sharedPage }) => {
    const line = await lineOf(sharedPage, 'Python');
    const run = promisify(execFile);
    const isThere = await run('python3', ['--version']).then(
      () => true,
      () => false,
    );
    test.skip(!isThere, 'no Python on this machine');
    const { stdout } = await run('python3', ['-c', `${line}\nprint(json.dumps(projets))`]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await dataOf(main, 'projets.json')));
  });

  test('the line of curl runs as the page gives it', async ({ sharedPage }) => {
    const [command = '', ...words] = (await lineOf(sharedPage, 'curl')).split(/\s+/);
    expect(command).toBe('curl');
    const { stdout } = await promisify(execFile)(command, words);
    expect(stdout).toBe(await dataOf(main, 'projets.csv'));
    expect(stdout.split('\r\n').length).toBeGreaterThan(5);
  });

  for (const variant of [main, variants.preview]) {
    test(`each record says what its page says, under ${variant.base}`, async ({ sharedPage }) => {
      const dataPage = await textOf(variant, dataPath);
      for (const name of datasetNames) {
        const records = await recordsOf(variant, name);
        expect(records.length).toBeGreaterThan(2);
        expect(dataPage).toMatch(new RegExp(`id="${name}".*?<h3[^>]*>[^<]*\\(${records.length}\\)`, 's'));
        for (const { id, page, title, name: label, summary } of records) {
          const { pathname, hash } = new URL(page);
          expect(pathname.startsWith(variant.base), page).toBe(true);
          const html = await textOf(variant, `/${pathname.slice(variant.base.length)}`);
          const shown = await sharedPage.evaluate(readPage, { html, anchor: decodeURIComponent(hash.slice(1)) });
          expect(plain(shown.heading), id).toContain(plain(title ?? label));
          if (summary && name !== 'saisons' && !hash) expect(plain(shown.description), id).toBe(plain(summary));
        }
      }
    });
  }

  test('nothing unpublished is given away', async () => {
    for (const variant of [main, variants.preview]) {
      const posts = await recordsOf(variant, 'actualites');
      expect(posts.map(({ id }) => id)).toContain('bilan-saison-1');
      for (const file of dataFiles)
        expect(await dataOf(variant, file), file).not.toMatch(/essai-(a-paraitre|brouillon)/);
    }
  });

  test('the data of a preview say that they are one', async () => {
    for (const file of ['datapackage.json', 'catalogue.jsonld'])
      expect(await dataOf(variants.preview, file)).toMatch(/Aperçu de la proposition n°\s12/);
    expect(await dataOf(main, 'datapackage.json')).not.toContain('Aperçu');
  });

  test('two builds of the same content give the same bytes', async () => {
    for (const file of dataFiles) expect(await dataOf(variants.fullCss, file), file).toBe(await dataOf(main, file));
  });
});

test.describe('JSON-LD', () => {
  const graphOf = async (variant: Variant, path: string) => {
    const sources = (await textOf(variant, path)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    return [...sources].flatMap(([, source]) => {
      const { '@context': context, '@graph': graph } = JSON.parse(source!);
      expect(context).toBe('https://schema.org');
      return graph as { '@type': string; image?: string }[];
    });
  };
  const typesOf = async (variant: Variant, path: string) =>
    (await graphOf(variant, path)).map((thing) => thing['@type']);

  test('is on each page, which tells its place and what it is of', async () => {
    const expected: Partial<Record<string, string[]>> = {
      '/': ['Organization'],
      '/404.html': [],
      '/actualites/texte-complet/': ['BreadcrumbList', 'NewsArticle'],
      '/projets/projet-alpha/': ['BreadcrumbList'],
    };
    for (const { path } of templates) {
      const types = await typesOf(main, path);
      if (expected[path]) expect(types, path).toEqual(expected[path]);
      else expect(types[0], path).toBe('BreadcrumbList');
    }
  });

  test('tells an event, the share image of a post, and nothing of a post that is not public', async () => {
    expect(await typesOf(main, '/ateliers/2023-03-14-atelier/')).toContain('Event');
    const [post] = (await graphOf(main, '/actualites/portrait/')).filter(({ image }) => image);
    expect(post?.image).toContain('/actualites/portrait/carte.png');
    expect(await typesOf(variants.preview, '/actualites/essai-brouillon/')).toEqual([]);
  });
});
