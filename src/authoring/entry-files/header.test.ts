import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import { seeded } from '../check/fuzz.fixture.ts';
import { readHeader } from './header.ts';
import { splitFrontMatter } from './read.ts';

const { schema } = collectionDefinitions.actualites;
const { schema: workshop } = collectionDefinitions.ateliers;
const { schema: project } = collectionDefinitions.projets;

/** Each header as people type it, and what it says of the keys told. */
const meant: [what: string, yaml: string, data: object, of?: typeof schema | typeof workshop | typeof project][] = [
  ['a colon in a title', 'title: Saison 2 : bilan', { title: 'Saison 2 : bilan' }],
  ['a colon at the end', 'summary: Ce que nous retenons :', { summary: 'Ce que nous retenons :' }],
  ['a colon in the title of a source', 'sources:\n  - title: Un : deux', { sources: [{ title: 'Un : deux' }] }],
  [
    'a colon in a text of several lines',
    'summary: Une phrase\n  et : une autre\ndraft: true',
    { summary: 'Une phrase et : une autre', draft: true },
  ],
  ['a sign that opens a comment', 'title: Lettre #1 : les projets', { title: 'Lettre #1 : les projets' }],
  ['a word with that sign', 'summary: Suivez-nous avec #DataGouv', { summary: 'Suivez-nous avec #DataGouv' }],
  ['that sign first', 'title: #10pourcent', { title: '#10pourcent' }],
  ['a comment that is one', 'date: 2026-05-12 # mardi\n# fin', { date: '2026-05-12' }],
  ['an apostrophe between apostrophes', "title: 'L'atelier d'été'", { title: "L'atelier d'été" }],
  ['quotes in quotes', 'title: "Trois idées "utiles""', { title: 'Trois idées "utiles"' }],
  ['quoted words first', 'title: "Bilan" de mars', { title: '"Bilan" de mars' }],
  ['quoted words first and last', 'title: "Oui" et "non"', { title: '"Oui" et "non"' }],
  ['typographic quotes', 'title: “Bilan”', { title: 'Bilan' }],
  ['an at sign', 'title: @etalab', { title: '@etalab' }],
  ['a backtick', 'title: `code`', { title: '`code`' }],
  ['a bracket', 'title: [Lettre] de mars', { title: '[Lettre] de mars' }],
  ['an ampersand', 'title: &Co et amis', { title: '&Co et amis' }],
  ['an exclamation mark', 'title: !Important', { title: '!Important' }],
  ['a no-break space before a colon', 'title\u00a0: Billet', { title: 'Billet' }],
  ['a no-break space after a colon', 'title:\u00a0Billet', { title: 'Billet' }],
  ['no-break spaces before a hyphen', 'projects:\n\u00a0\u00a0- kallm', { projects: ['kallm'] }],
  ['a no-break space after a hyphen', 'projects:\n  -\u00a0kallm', { projects: ['kallm'] }],
  ['a sign without width before a key', '\u200btitle: Billet', { title: 'Billet' }],
  ['a tab before a hyphen', 'projects:\n\t- kallm', { projects: ['kallm'] }],
  ['a colon without a space', 'draft:true', { draft: true }],
  ['a key in the singular, with a capital', 'Project: kallm', { projects: ['kallm'] }],
  ['a date in French', 'date: 12 mai 2026', { date: '2026-05-12' }],
  ['a date and its hour', 'start: 12/05/2026 à 14h00', { start: '2026-05-12T14:00' }, workshop],
  ['a month in French', 'lastActivity: nov. 2026', { lastActivity: '2026-11' }, project],
  ['another case', 'kind: Atelier', { kind: 'atelier' }],
  ['an accent', 'state: annulé', { state: 'annule' }, workshop],
  ['a label', 'status: Arrêté en cours de saison', { status: 'arrete' }, project],
  ['a choice in a list', 'themes: Cartes', { themes: ['cartes'] }, project],
  ['a number where a text is asked', 'title: 40', { title: '40' }],
  ['a number as it was typed', 'slug: 007', { slug: '007' }],
  ['a number as an identifier', 'projects: [2048]', { projects: ['2048'] }],
  ['a number between quotes', 'season: "2"', { season: 2 }],
  ['« oui »', 'draft: oui', { draft: true }],
  ['one value in place of a list', 'projects: Cartiflette', { projects: ['cartiflette'] }],
  ['several values in place of a list', 'seasons: 1, 2', { seasons: [1, 2] }, project],
  ['a text with a comma, in place of a list', 'technologies: Go, Rust', { technologies: ['Go, Rust'] }, project],
  ['a group in place of a list', 'sources:\n  title: A', { sources: [{ title: 'A' }] }],
  ['empty keys', 'updated:\nprojects:\nkind:\nseason: ""', {}],
  ['an empty item', 'projects:\n  - kallm\n  -', { projects: ['kallm'] }],
];

describe('readHeader reads as its author meant', () => {
  for (const [what, yaml, data, of = schema] of meant) {
    it(what, () => assert.deepEqual(readHeader(yaml, of).data, data));
  }

  it('a sign that opens a comment, though the rest is valid without its words', () => {
    const yaml = 'title: Lettre #1 : les projets\ndate: 2026-05-12 # mardi\nsummary: Un bilan.';
    assert.deepEqual(readHeader(yaml, schema).data, {
      title: 'Lettre #1 : les projets',
      date: '2026-05-12',
      summary: 'Un bilan.',
    });
  });

  it('all of them at once', () => {
    const yaml = "title\u00a0: Saison 2 : bilan\nsummary: 'L'été'\ndate: 12 mai 2026\nKind: Atelier\nproject: kallm";
    const { data, document } = readHeader(yaml, schema);
    assert.deepEqual(document.errors, []);
    assert.equal((data as { title: string }).title, 'Saison 2 : bilan');
    assert.equal((data as { date: string }).date, '2026-05-12');
  });
});

describe('readHeader leaves to the schema what may be read in two ways', () => {
  for (const [yaml, data, of = schema] of [
    ['date: 12/05/26', { date: '12/05/26' }],
    ['date: 30/02/2026', { date: '30/02/2026' }],
    ['kind: atelie', { kind: 'atelie' }],
    ['sumary: Un', { sumary: 'Un' }],
    ['project: a\nprojects: [b]', { project: 'a', projects: ['b'] }],
    ['season: deux', { season: 'deux' }],
    ['title: ""', { title: '' }],
    ['images: [{ src: ./a.png, alt: "" }]', { images: [{ src: './a.png', alt: '' }] }],
    ['images: [{ src: ./a.png, alt: }]', { images: [{ src: './a.png' }] }],
    ['a:', { a: null }, workshop],
  ] as const) {
    it(yaml, () => assert.deepEqual(readHeader(yaml, of).data, data));
  }

  for (const yaml of ["title: 'L’atelier d'été", 'title: "Bilan', 'title: a\ntitle: b', 'title: *Bilan*']) {
    it(yaml, () => assert.equal(readHeader(yaml, schema).data, undefined));
  }
});

describe('readHeader tells where its values stand in the file', () => {
  for (const [yaml, key, part] of [
    ['title: Saison 2 : bilan\ndate: 2026', 'title', 'Saison 2 : bilan'],
    ['title: Saison 2 : bilan\ndate: 2026', 'date', '2026'],
    ['\u200btitle\u00a0:\u00a0Un : deux\nProject: kallm', 'projects', 'kallm'],
  ] as const) {
    it(`${key} in ${JSON.stringify(yaml)}`, () => {
      const { document, at } = readHeader(yaml, schema);
      const [start, end] = (document.get(key, true) as { range: [number, number] }).range;
      assert.equal(yaml.slice(at(start), at(end)), part);
    });
  }
});

describe('readHeader and plain YAML', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  for (const collection of collectionNames) {
    const { schema } = collectionDefinitions[collection];
    it(`read the same in each valid header of ${collection}`, () => {
      const files = globSync(`{src/content,e2e/fixtures}/${collection}/**/*.{md,mdx,yaml}`, { cwd: root });
      assert.ok(files.length > 2);
      for (const file of files) {
        const { yaml = '' } = splitFrontMatter(file, readFileSync(`${root}/${file}`, 'utf8')) ?? {};
        const plain = schema.safeParse(parse(yaml));
        if (plain.success) assert.deepEqual(schema.parse(readHeader(yaml, schema).data), plain.data, file);
      }
    });
  }

  it('read the same in 3000 valid headers of any signs', () => {
    const random = seeded(13);
    const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    const signs = [
      'a',
      'é',
      ' ',
      ': ',
      ' :',
      '#',
      "'",
      '"',
      '[',
      ']',
      '- ',
      '\n  ',
      '\u00a0',
      '“',
      '!',
      'title:',
      '1',
      '>-\n  ',
    ];
    const text = () => Array.from({ length: 1 + random() * 5 }, () => oneOf(signs)).join('');
    let valid = 0;
    for (let rank = 0; rank < 3000; rank++) {
      const yaml = `title: ${text()}\ndate: 2026-05-12\nsummary: ${text()}\nseason: 2\ndraft: true`;
      // The exceptions: words that YAML takes for a comment or a tag, and the quotes of a word processor.
      if (/[#“]|\s!/.test(yaml)) continue;
      let plain;
      try {
        plain = schema.safeParse(parse(yaml));
      } catch {
        continue;
      }
      if (!plain.success) continue;
      valid += 1;
      assert.deepEqual(schema.parse(readHeader(yaml, schema).data), plain.data, JSON.stringify(yaml));
    }
    assert.ok(valid > 100, String(valid));
  });
});
