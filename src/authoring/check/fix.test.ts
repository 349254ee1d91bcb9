import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VFile } from 'vfile';
import { checkContent, isFixable } from './check.ts';
import { fixFiles } from './fix.ts';
import { headers, withHeader, withProject } from './project.fixture.ts';

const bilan = 'actualites/bilan.md';
const textIn = (root: string) => readFileSync(join(root, 'src/content', bilan), 'utf8');

/** The post of the valid content once fixed, as often as the command does. */
const fixed = (contents: string) =>
  withProject({ [bilan]: contents }, (root) => {
    for (let pass = 0; pass < 3; pass++) fixFiles(root, checkContent(root));
    return textIn(root);
  });

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });

/** Lines of a header as people type them, and as YAML and the schema of a post want them. */
const lines: [typed: string, written: string][] = [
  ['title: Saison 2 : bilan', 'title: "Saison 2 : bilan"'],
  ['title: Lettre #1', 'title: "Lettre #1"'],
  ["title: 'L'atelier'", 'title: "L\'atelier"'],
  ['title: “Bilan”', 'title: "Bilan"'],
  ['title: @etalab', 'title: "@etalab"'],
  ['title: 40', 'title: "40"'],
  ['title:\u00a0Bilan', 'title: Bilan'],
  ['title: A\ndate: 14/03/2023', 'title: A\ndate: 2023-03-14'],
  ['title: A\ndate: 14 mars 2023', 'title: A\ndate: 2023-03-14'],
  ['title: A\nprojects: KALLM', 'title: A\nprojects: [kallm]'],
  ['title: A\nprojects: kallm, cartiflette', 'title: A\nprojects: [kallm, cartiflette]'],
  ['title: A\nprojects:\n\t- kallm', 'title: A\nprojects:\n  - kallm'],
  ['title: A\ndate: 2023\u200b–03–14', 'title: A\ndate: 2023-03-14'],
  ['title: A\nkind: Atelier', 'title: A\nkind: atelier'],
];

describe('a repair writes a header', () => {
  for (const [typed, written] of lines) {
    const rest = typed.includes('date:') ? 'summary: Un.' : 'date: 2023-03-14\nsummary: Un.';
    it(JSON.stringify(typed), () =>
      assert.equal(fixed(withHeader(`${rest}\n${typed}\nslug: bilan`)), withHeader(`${rest}\n${written}\nslug: bilan`)),
    );
  }
});

/** Texts, and what is written in their place: the same where there is a choice. */
const texts: [what: string, before: string, after: string][] = [
  ['signs that are not seen', 'Un mot\u202e tu\u2028é', 'Un mot tu é'],
  ['a table', '| **a** | b |\n| 1 | 2 |', '| **a** | b |\n| --- | --- |\n| 1 | 2 |'],
  ['a table of another width', '| a | b |\n| --- |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['a table of contents of HackMD', '[TOC]\n\nUn', '\n\nUn'],
  ['the size of a picture', '![Courbe](/img/a.png =400x)', '![Courbe](/img/a.png)'],
  ['words on a coloured ground', 'Un ==mot fort==, a == b, `==c==`.', 'Un **mot fort**, a == b, `==c==`.'],
  ['no sign of an address', 'Voir https://exemple.fr/?d==e==f.', 'Voir https://exemple.fr/?d==e==f.'],
  ['settings of Quarto', '## Titre {#titre .unnumbered}\n\n**Un**{.smallcaps}, {a}', '## Titre\n\n**Un**, {a}'],
  ['a space in an address', '[Guide](https://exemple.fr/Le guide.pdf)', '[Guide](https://exemple.fr/Le%20guide.pdf)'],
  ['spaces that do not break', '-\u00a0un\n-\u00a0deux', '- un\n- deux'],
  ['bold', '**d **e', '**d** e'],
  ['lists', '– un\n– deux\n\n-un\n-deux', '- un\n- deux\n\n- un\n- deux'],
  ['lines of an address', 'DINUM\n20 avenue de Ségur\nParis', 'DINUM\\\n20 avenue de Ségur\\\nParis'],
  ['signs without width, in a link', '[a\u200bb](/projets/kal\u200blm/)', '[a\u200bb](/projets/kallm/)'],
  ['stars', '3*4*5, les auteur*ice*s', '3\\*4\\*5, les auteur\\*ice\\*s'],
  ['a list in an item', '1. a\nb\n\n  - c\n  - d\n2. e', '1. a\nb\n\n   - c\n   - d\n2. e'],
  ['items in an item', '1. a\n  1. b\n  2. c\n2. d', '1. a\n   1. b\n   2. c\n2. d'],
  ['arrows', 'Besoins :\n→ un ;\n→ deux.', 'Besoins :\\\n→ un ;\\\n→ deux.'],
  ['words set back', 'Un\n\n    Deux mots de plus.', 'Un\n\nDeux mots de plus.'],
  ['powers', 'x^2^, 1^er^, CO~2~, ~20 à ~30', 'x<sup>2</sup>, 1<sup>er</sup>, CO<sub>2</sub>, ~20 à ~30'],
  ['a span of Quarto', '[mot]{.smallcaps}', 'mot'],
  ['a line that looks like an address', '[Lieu]: Paris', 'Lieu : Paris'],
  ['the last of the lines of an address', 'Un\\\nDeux\\', 'Un\\\nDeux'],
  ['an entity written twice', 'A&amp;nbsp;B', 'A&nbsp;B'],
  ['a line after a table', '| a |\n|---|\n| 1 |\nSuite', '| a |\n|---|\n| 1 |\n\nSuite'],
  [
    'addresses of the site written in full, and those of files',
    '[A](http://localhost:4321/projets/kallm.md#a) [B](../projets/kallm.md)',
    '[A](/projets/kallm/#a) [B](/projets/kallm/)',
  ],
  ['a bare address, which it leaves', 'http://localhost:4321/projets/kallm', 'http://localhost:4321/projets/kallm'],
  ['a link over http, which it leaves', '[A](http://a.fr/)', '[A](http://a.fr/)'],
  ['a misspelt address, which it leaves', '[ici](/projets/kalm/)', '[ici](/projets/kalm/)'],
];

describe('a repair writes a text', () => {
  for (const [what, before, after] of texts) {
    it(what, () => assert.equal(fixed(withHeader(headers.post, before)), withHeader(headers.post, after)));
  }

  it('that ends its lines as on Windows, after a byte order mark', () => {
    const text = (title: string) =>
      `\uFEFF${withHeader(headers.post.replace('Bilan', title)).replaceAll('\n', '\r\n')}`;
    assert.equal(fixed(text('L’an\u2066 2')), text('L’an 2'));
  });
});

describe('a repair', () => {
  it('tells what no one sees in signs that one does, the name of the file too', () =>
    withProject({ 'actualites/a\u001b[2J.md': withHeader(headers.post, 'Un\u2066 mot\u202e') }, (root) =>
      assert.deepEqual(fixFiles(root, checkContent(root)), [
        'src/content/actualites/a[U+001B][2J.md',
        '  7:3 « [U+2066] » → «  »',
        '  7:8 « [U+202E] » → «  »',
      ]),
    ));

  it('leaves a file that is not UTF-8: its accents would be lost', () => {
    const contents = Buffer.from(withHeader(headers.post, '##Été\u00a0à'), 'latin1');
    withProject({ [bilan]: contents }, (root) => {
      const result = checkContent(root);
      assert.equal(result.files.flatMap(({ messages }) => messages.filter(isFixable)).length, 0);
      // Whatever a rule would say of it.
      result.files[0]!.message('faux', { place: { start: point(0), end: point(1) } }).expected = ['x'];
      assert.deepEqual(fixFiles(root, result), []);
      assert.deepEqual(readFileSync(join(root, 'src/content', bilan)), contents);
    });
  });

  it('leaves what another has written since the check', () =>
    withProject({ [bilan]: withHeader(headers.post, 'Un\u2066 mot') }, (root) => {
      const result = checkContent(root);
      writeFileSync(join(root, 'src/content', bilan), 'Autre');
      assert.deepEqual(fixFiles(root, result), []);
      assert.equal(textIn(root), 'Autre');
    }));

  it('writes one of two places that overlap', () =>
    withProject({ [bilan]: 'abcd' }, (root) => {
      const file = new VFile({ path: `src/content/${bilan}`, value: 'abcd' });
      file.message('faux', { place: { start: point(0), end: point(3) } }).expected = ['x'];
      file.message('faux', { place: { start: point(2), end: point(4) } }).expected = ['y'];
      fixFiles(root, { files: [file], errors: 2 });
      assert.equal(textIn(root), 'xd');
    }));

  it('writes no page that is missing', () =>
    withProject({ 'pages/contact.md': undefined }, (root) => assert.deepEqual(fixFiles(root, checkContent(root)), [])));
});
