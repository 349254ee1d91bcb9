import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withProject } from './project.fixture.ts';
import { entryId, parseContentFile, readCollection } from './read.ts';

const read = (contents: string, file = 'article.md') => parseContentFile(file, contents);
const noHeader = ['il manque l’en-tête, entre deux lignes de trois tirets « --- »'];
const notKeys = ['l’en-tête doit être une suite de lignes « clé: valeur »'];

describe('parseContentFile', () => {
  const header = { title: 'Bilan', date: '2023-02-30' };
  const cases: [what: string, contents: string, data: object, body: string][] = [
    ['a header and a text', '---\ntitle: Bilan\ndate: 2023-02-30\n---\n\nBonjour.\n', header, 'Bonjour.'],
    [
      'lines that end as on Windows',
      '---\r\ntitle: Bilan\r\ndate: 2023-02-30\r\n---\r\nBonjour.\r\n',
      header,
      'Bonjour.',
    ],
    ['a byte order mark', '\uFEFF---\ntitle: Bilan\ndate: 2023-02-30\n---\nBonjour.', header, 'Bonjour.'],
    ['spaces after the dashes', '---  \ntitle: Bilan\n---\t\nBonjour.', { title: 'Bilan' }, 'Bonjour.'],
    [
      'a line of dashes in the text',
      '---\ntitle: Bilan\n---\nAvant\n\n---\n\nAprès',
      { title: 'Bilan' },
      'Avant\n\n---\n\nAprès',
    ],
    [
      'dashes inside a value',
      '---\ntitle: a --- b\nnote: |\n  ---\n---\nBonjour.',
      { title: 'a --- b', note: '---\n' },
      'Bonjour.',
    ],
    ['no text', '---\ntitle: Bilan\n---', { title: 'Bilan' }, ''],
    ['quotes', '---\ntitle: "L’an 2 : bilan"\n---\n', { title: 'L’an 2 : bilan' }, ''],
  ];
  for (const [what, contents, data, body] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(read(contents), { data, body, problems: [] }));
  }

  it('leaves dates as they are written, and years as numbers', () => {
    const { data } = read('---\na: 2023-03-14\nb: 2023-03-14T13:00:00+01:00\nc: 2022-11\nd: 2023\n---\n');
    assert.deepEqual(data, { a: '2023-03-14', b: '2023-03-14T13:00:00+01:00', c: '2022-11', d: 2023 });
  });

  for (const [what, contents, problems] of [
    ['no header', 'Bonjour.', noHeader],
    ['nothing at all', '', noHeader],
    ['a header that is not closed', '---\ntitle: Bilan\n\nBonjour.', noHeader],
    ['a header after the text', 'Bonjour.\n\n---\ntitle: Bilan\n---\n', noHeader],
    ['an empty header', '---\n---\nBonjour.', notKeys],
    ['a list for a header', '---\n- a\n---\nBonjour.', notKeys],
    ['a sentence for a header', '---\nBonjour\n---\n', notKeys],
  ] as const) {
    it(`refuses ${what}`, () => assert.deepEqual(read(contents).problems, problems));
  }

  for (const [what, header] of [
    ['a quote that is not closed', 'title: "Bilan'],
    ['a colon in a value without quotes', 'title: L’an 2 : bilan'],
    ['a key written twice', 'title: a\ntitle: b'],
    ['a list out of line', 'images:\n- a\n  - b\n c: d'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { data, problems } = read(`---\n${header}\n---\n`);
      assert.deepEqual(data, {});
      assert.ok(problems.length > 0 && problems.every((problem) => problem.startsWith('le YAML est mal formé (')));
    });
  }

  it('reads a whole YAML file as data, with or without a byte order mark', () => {
    const expected = { data: { name: 'Insee' }, body: '', problems: [] };
    assert.deepEqual(read('name: Insee\n', 'insee.yaml'), expected);
    assert.deepEqual(read('\uFEFFname: Insee\r\n', 'insee.yaml'), expected);
  });

  it('refuses an empty YAML file', () => assert.deepEqual(read('', 'insee.yaml').problems, notKeys));
});

describe('entryId', () => {
  for (const [what, file, data, id] of [
    ['the slug', '2023-03-28-lettre.md', { slug: 'newsletter1' }, 'newsletter1'],
    ['the name of the file without a slug', '2023/bilan.md', {}, 'bilan'],
    ['the name of the file when the slug is not a text', 'bilan.mdx', { slug: 3 }, 'bilan'],
    ['the name of the file up to its last dot', 'v1.2.yaml', {}, 'v1.2'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(entryId(file, data), id));
  }
});

describe('readCollection', () => {
  it('reads every entry below the folder and nothing else, in the order of names', () => {
    const post = '---\nslug: autre\n---\nBonjour.';
    const files = { 'actualites/2024/b.mdx': post, 'actualites/notes.txt': 'x', 'actualites/a.yaml': 'x: 1' };
    const entries = withProject(files, (root) => readCollection(root, 'actualites'));
    assert.deepEqual(
      entries.map(({ collection, file, id, body }) => [collection, file, id, body]),
      [
        ['actualites', 'src/content/actualites/2024/b.mdx', 'autre', 'Bonjour.'],
        ['actualites', 'src/content/actualites/bilan.md', 'bilan', 'Bonjour.'],
      ],
    );
  });

  it('reads nothing from a folder that does not exist', () =>
    assert.deepEqual(
      withProject({ 'administrations/insee.yaml': undefined }, (root) => readCollection(root, 'administrations')),
      [],
    ));
});
