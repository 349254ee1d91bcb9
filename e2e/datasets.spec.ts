import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { dataFiles, dataPath, datasetNames } from '../src/routes.ts';
import { deployment } from '../src/site.ts';
import { addressesIn, textOf, wordsOf } from './built-files.ts';
import { expect, test } from './shared-page.ts';
import { templates } from './templates.ts';
import { fullCss, main, originOf, preview, type Variant } from './variants.ts';

interface DataRecord {
  id: string;
  page: string;
  title?: string;
  name?: string;
  summary?: string;
}

const run = promisify(execFile);
const dataOf = (variant: Variant, file: string) => textOf(variant, dataPath + file);

test('the page of the open data leads to every file', async () => {
  const files = (await addressesIn(main, dataPath)).filter((link) => link.startsWith(dataPath) && link !== dataPath);
  expect(files.sort()).toEqual(dataFiles.map((file) => dataPath + file).sort());
});

/** A line of the page. The site is not published where it is tested: its origin is the only word to change. */
async function lineOf(name: string) {
  const [, , line = ''] = new RegExp(`<h\\d[^>]*>${name}</h(\\d)>[^]*?<pre[^>]*>([^]*?)</pre>`).exec(
    await textOf(main, dataPath),
  )!;
  const text = line
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'");
  return text.replace(deployment.url.origin, originOf(main));
}

test('the line of Python runs as the page gives it', async () => {
  const isThere = await run('python3', ['--version']).then(Boolean, () => false);
  test.skip(!isThere, 'no Python on this machine');
  const { stdout } = await run('python3', ['-c', `${await lineOf('Python')}\nprint(json.dumps(projets))`]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(await dataOf(main, 'projets.json')));
});

test('the line of curl runs as the page gives it', async () => {
  const [command, ...words] = (await lineOf('curl')).trim().split(/\s+/);
  expect(command).toBe('curl');
  const { stdout } = await run('curl', words);
  expect(stdout).toBe(await dataOf(main, 'projets.csv'));
  expect(stdout.split('\r\n').length).toBeGreaterThan(5);
});

for (const variant of [main, preview]) {
  test(`each record is public and says what its page says, under ${variant.base}`, async () => {
    const dataPage = await textOf(variant, dataPath);
    for (const name of datasetNames) {
      const records = JSON.parse(await dataOf(variant, `${name}.json`)) as DataRecord[];
      expect(records.length).toBeGreaterThan(2);
      expect(dataPage).toMatch(new RegExp(`id="${name}".*?<h3[^>]*>[^<]*\\(${records.length}\\)`, 's'));
      for (const { id, page, title, name: label, summary } of records) {
        const { pathname, hash } = new URL(page);
        expect(pathname.startsWith(variant.base), page).toBe(true);
        const html = await textOf(variant, `/${pathname.slice(variant.base.length)}`);
        const anchored = hash && `id="${decodeURIComponent(hash.slice(1))}"`;
        const [heading = ''] = (hash ? html.slice(html.indexOf(anchored)) : /<h1[^]*<\/h1>/.exec(html)![0]).split(
          '</li>',
        );
        expect(wordsOf(heading), id).toContain(wordsOf(title ?? label ?? ''));
        const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
        if (summary && name !== 'saisons' && !hash) expect(wordsOf(description!), id).toBe(wordsOf(summary));
      }
    }
    for (const file of dataFiles) expect(await dataOf(variant, file), file).not.toMatch(/essai-(a-paraitre|brouillon)/);
  });
}

test('two builds of the same content give the same data', async () => {
  for (const file of dataFiles) expect(await dataOf(fullCss, file), file).toBe(await dataOf(main, file));
});

test('JSON-LD is on each page, tells its place and what it is of, and nothing of a post that is not public', async () => {
  const graphOf = async (variant: Variant, path: string) => {
    const [, source] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await textOf(variant, path)) ?? [];
    const { '@context': context, '@graph': graph } = JSON.parse(source ?? '{"@graph":[]}');
    expect([undefined, 'https://schema.org']).toContain(context);
    return graph as { '@type': string; image?: string }[];
  };
  const typesOf = async (variant: Variant, path: string) =>
    (await graphOf(variant, path)).map((thing) => thing['@type']);
  const expected: Record<string, string[]> = {
    '/': ['Organization'],
    '/404.html': [],
    '/actualites/texte-complet/': ['BreadcrumbList', 'NewsArticle'],
    '/projets/projet-alpha/': ['BreadcrumbList'],
  };
  for (const { path } of templates) {
    const types = await typesOf(main, path);
    expect(types, path).toEqual(expected[path] ?? ['BreadcrumbList', ...types.slice(1)]);
  }
  expect(await typesOf(main, '/ateliers/2023-03-14-atelier/')).toContain('Event');
  expect(await typesOf(preview, '/actualites/essai-brouillon/')).toEqual([]);
  const [post] = (await graphOf(main, '/actualites/portrait/')).filter(({ image }) => image);
  expect(post?.image).toContain('/actualites/portrait/carte.png');
  const days = (await textOf(main, '/actualites/premier-atelier/')).match(/"article:\w+_time" content="[^"]+"/g);
  expect(days?.join(' ')).toBe(
    '"article:published_time" content="2023-03-15T13:00+01:00" "article:modified_time" content="2023-03-17"',
  );
});
