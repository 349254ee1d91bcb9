import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEntry } from '../check/entry.ts';
import { seeded } from '../check/fuzz.fixture.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { entryId, parseContentFile } from './read.ts';

const read = (contents: string, file = 'article.md') => parseContentFile(file, contents);

describe('parseContentFile', () => {
  const header = { title: 'Bilan', date: '2023-02-30' };
  const cases: [what: string, contents: string, data: object, body: string][] = [
    ['a header and a text', '---\ntitle: Bilan\ndate: 2023-02-30\n---\n\nBonjour.\n', header, 'Bonjour.'],
    ['ends of lines of Windows', '---\r\ntitle: Bilan\r\n---\r\nBonjour.\r\n', { title: 'Bilan' }, 'Bonjour.'],
    ['a byte order mark', '\uFEFF---\ntitle: Bilan\ndate: 2023-02-30\n---\nBonjour.', header, 'Bonjour.'],
    ['spaces after the dashes', '---  \ntitle: Bilan\n---\t\nBonjour.', { title: 'Bilan' }, 'Bonjour.'],
    ['a line of dashes in the text', '---\ntitle: A\n---\nUn\n\n---\n\nDeux', { title: 'A' }, 'Un\n\n---\n\nDeux'],
    ['dashes inside a value', '---\na: b --- c\nd: |\n  ---\n---\nMot.', { a: 'b --- c', d: '---\n' }, 'Mot.'],
    ['an indent, which makes a block of code', '---\n---\n\n \n    a\n\n', {}, '    a'],
    ['what is no line break', '---\n---\n\u2028\ufeff\u00a0a\u00a0\u2028\n', {}, '\u2028\ufeff\u00a0a\u00a0\u2028'],
    ['spaces and no text', '---\n---\n \n\t\n', {}, ''],
    ['no text', '---\ntitle: Bilan\n---', { title: 'Bilan' }, ''],
    ['quotes', '---\ntitle: "L’an 2 : bilan"\n---\n', { title: 'L’an 2 : bilan' }, ''],
  ];
  for (const [what, contents, data, body] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(read(contents), { data, body }));
  }

  it('leaves dates as they are written, and years as numbers', () => {
    const { data } = read('---\na: 2023-03-14\nb: 2023-03-14T13:00:00+01:00\nc: 2022-11\nd: 2023\n---\n');
    assert.deepEqual(data, { a: '2023-03-14', b: '2023-03-14T13:00:00+01:00', c: '2022-11', d: 2023 });
  });

  for (const [what, contents, body] of [
    ['no header', 'Bonjour.', 'Bonjour.'],
    ['nothing at all', '', ''],
    ['a header that is not closed', '---\ntitle: Bilan\n\nBonjour.', '---\ntitle: Bilan\n\nBonjour.'],
    ['a header after the text', 'Bonjour.\n\n---\na: b\n---\n', 'Bonjour.\n\n---\na: b\n---\n'],
    ['an empty header', '---\n---\nBonjour.', 'Bonjour.'],
    ['a list for a header', '---\n- a\n---\nBonjour.', 'Bonjour.'],
    ['a sentence for a header', '---\nBonjour\n---\nBonjour.', 'Bonjour.'],
    ['a quote that is not closed', '---\ntitle: "Bilan\n---\nBonjour.', 'Bonjour.'],
    ['a key written twice', '---\ntitle: a\ntitle: b\n---\nBonjour.', 'Bonjour.'],
  ] as const) {
    it(`reads no data from ${what}`, () => assert.deepEqual(read(contents), { data: {}, body }));
  }

  it('reads a whole YAML file as data, with or without a byte order mark, and none from an empty one', () => {
    const expected = { data: { name: 'Insee' }, body: '' };
    assert.deepEqual(read('name: Insee\n', 'insee.yaml'), expected);
    assert.deepEqual(read('\uFEFFname: Insee\r\n', 'insee.yaml'), expected);
    assert.deepEqual(read('', 'insee.yaml').data, {});
  });
});

describe('the check and the site', () => {
  const signs = [
    ...['---\n', '---', '\n', '\r\n', '\r', ' ', '    ', '\t', 'a', '<Encart>', 'import '],
    ...['\u00a0', '\u2028', '\ufeff', '\0', '\ud800'],
  ];
  const random = seeded(8);
  const makeText = () =>
    Array.from({ length: random() * 12 }, () => signs[Math.floor(random() * signs.length)]).join('');
  const schema = collectionDefinitions.actualites.schema;

  it('read the same text of 20 000 files, at its place', () => {
    for (let rank = 0; rank < 20_000; rank++) {
      const contents = `---\ntitle: a\n---\n${makeText()}`;
      const { body } = readEntry({ schema }, 'a.txt', contents);
      assert.equal(body?.text, read(contents).body);
      assert.equal(body.text, contents.slice(body.start, body.end));
    }
  });
});

describe('entryId', () => {
  for (const [what, file, data, id] of [
    ['the slug', '2023-03-28-lettre.md', { slug: 'newsletter1' }, 'newsletter1'],
    ['the name of the file without a slug', '2023/bilan.md', {}, 'bilan'],
    ['the name of the folder of an index', '2023/bilan/index.md', {}, 'bilan'],
    ['that of an index with a slug', 'bilan/index.md', { slug: 'lettre' }, 'lettre'],
    ['« index » for that of a collection', 'index.md', {}, 'index'],
    ['the name of the file that ends as an index', '2023/reindex.md', {}, 'reindex'],
    ['the name of the file when the slug is not a text', 'bilan.mdx', { slug: 3 }, 'bilan'],
    ['the name of the file up to its last dot', 'v1.2.yaml', {}, 'v1.2'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(entryId(file, data), id));
  }
});
