import { expect, type Page } from 'playwright/test';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dataFiles, dataPath, datasetNames } from '../src/routes.ts';
import { deployment } from '../src/site.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, folderOf, main, originOf, variants, type Variant } from './variants.ts';

interface DataRecord {
  id: string;
  page: string;
  title?: string;
  name?: string;
  summary?: string;
  [key: string]: unknown;
}

const textOf = (variant: Variant, file: string) => readFile(join(folderOf(variant), 'donnees', file), 'utf8');
const recordsOf = async (variant: Variant, name: string) =>
  JSON.parse(await textOf(variant, `${name}.json`)) as DataRecord[];

/** Pages put non-breaking spaces where French wants them. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test.describe('open data', () => {
  test('the page leads to every file, each told by its type', async ({ sharedPage, request }) => {
    await sharedPage.goto(addressIn(main, dataPath));
    const links = await sharedPage
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((items) => items.map((item) => item.getAttribute('href')!));
    expect(links.filter((link) => link.startsWith(dataPath)).sort()).toEqual(
      dataFiles.map((file) => dataPath + file).sort(),
    );
    for (const file of dataFiles) {
      const response = await request.get(dataPath + file);
      expect(response.ok(), file).toBe(true);
      expect(response.headers()['content-type'], file).toMatch(/^(application\/(ld\+)?json|text\/csv); charset=utf-8$/);
    }
    expect(await (await request.get('/plan-du-site/')).text()).toContain(`href="${dataPath}"`);
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
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await textOf(main, 'projets.json')));
  });

  test('the line of curl runs as the page gives it', async ({ sharedPage }) => {
    const [command = '', ...words] = (await lineOf(sharedPage, 'curl')).split(/\s+/);
    expect(command).toBe('curl');
    const { stdout } = await promisify(execFile)(command, words);
    expect(stdout).toBe(await textOf(main, 'projets.csv'));
    expect(stdout.split('\r\n').length).toBeGreaterThan(5);
  });

  for (const name of datasetNames) {
    for (const variant of [main, variants.preview]) {
      test(`each record says what its page says: ${name}, under ${variant.base}`, async ({ sharedPage }) => {
        const records = await recordsOf(variant, name);
        expect(records.length).toBeGreaterThan(2);
        await sharedPage.goto(addressIn(variant, dataPath));
        await expect(sharedPage.locator(`#${name} h3`)).toContainText(`(${records.length})`);
        for (const { id, page, title, name: label, summary } of records) {
          const { pathname, hash } = new URL(page);
          expect(pathname.startsWith(variant.base), page).toBe(true);
          const response = await sharedPage.request.get(originOf(variant) + pathname);
          expect(response.status(), page).toBe(200);
          const shown = await sharedPage.evaluate(
            ([html, anchor]) => {
              const document = new DOMParser().parseFromString(html!, 'text/html');
              const heading = anchor
                ? document.getElementById(anchor)?.querySelector('h3, th')
                : document.querySelector('h1');
              const description = document.querySelector('meta[name=description]')?.getAttribute('content');
              return { heading: heading?.textContent, description };
            },
            [await response.text(), decodeURIComponent(hash.slice(1))],
          );
          expect(plain(shown.heading), id).toContain(plain(title ?? label));
          if (summary && name !== 'saisons') expect(plain(shown.description), id).toBe(plain(summary));
        }
      });
    }
  }

  for (const variant of [main, variants.preview]) {
    test(`nothing unpublished is given away: ${variant.base}`, async () => {
      const posts = await recordsOf(variant, 'actualites');
      expect(posts.map(({ id }) => id)).toContain('bilan-saison-1');
      for (const file of dataFiles)
        expect(await textOf(variant, file), file).not.toMatch(/essai-(a-paraitre|brouillon)/);
    });
  }

  test('the data of a preview say that they are one', async () => {
    for (const file of ['datapackage.json', 'catalogue.jsonld'])
      expect(await textOf(variants.preview, file)).toMatch(/Aperçu de la proposition n°\s12/);
    expect(await textOf(main, 'datapackage.json')).not.toContain('Aperçu');
  });

  test('two builds of the same content give the same bytes', async () => {
    for (const file of dataFiles) expect(await textOf(variants.fullCss, file), file).toBe(await textOf(main, file));
  });
});

test.describe('JSON-LD', () => {
  const expected: Partial<Record<string, string[]>> = {
    '/': ['Organization'],
    '/404.html': [],
    '/actualites/texte-complet/': ['BreadcrumbList', 'NewsArticle'],
    '/projets/projet-alpha/': ['BreadcrumbList', 'SoftwareSourceCode'],
  };

  for (const { name, path } of templates) {
    test(`is read, and the security policy has nothing to say of it: ${name}`, async ({ page }) => {
      const violations: string[] = [];
      page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective)),
      );
      await page.goto(addressIn(main, path));
      const sources = await page.locator('script[type="application/ld+json"]').allTextContents();
      const types = sources.flatMap((source) => {
        const { '@context': context, '@graph': graph } = JSON.parse(source);
        expect(context).toBe('https://schema.org');
        return (graph as { '@type': string }[]).map((thing) => thing['@type']);
      });
      if (expected[path]) expect(types).toEqual(expected[path]);
      else expect(types[0]).toBe('BreadcrumbList');
      expect(violations.filter((text) => !/404/.test(text))).toEqual([]);
    });
  }

  test('tells an event, and nothing of a post that is not public', async ({ sharedPage }) => {
    const read = async (variant: Variant, path: string) => {
      await sharedPage.goto(addressIn(variant, path));
      return (await sharedPage.locator('script[type="application/ld+json"]').allTextContents()).join('');
    };
    expect(await read(main, '/ateliers/2023-03-14-atelier/')).toContain('"@type":"Event"');
    expect(await read(variants.preview, '/actualites/essai-brouillon/')).toBe('');
  });
});
