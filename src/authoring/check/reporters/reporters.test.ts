import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { checkContent, type CheckResult } from '../check.ts';
import { headers, withHeader, withProject, type Files } from '../project.fixture.ts';
import { annotations } from './annotations.ts';
import { terminalReport } from './terminal.ts';

const resultOf = (files: Files): CheckResult => withProject(files, (root) => checkContent(root));
const post = (text: string) => resultOf({ 'actualites/bilan.md': withHeader(headers.post, text) });
const titled = (title: string) =>
  resultOf({ 'actualites/bilan.md': withHeader(headers.post.replace('title: Bilan', `title: ${title}`)) });

const valid = resultOf({});
const twoMistakes = post('Cliquez [](/projets/) pour un ate\u2066lier');
/** Twelve different errors, and the same one seven times. */
const lines = [
  ...Array.from({ length: 7 }, () => 'Un mo\u2066t'),
  ...Array.from({ length: 12 }, (_, rank) => `Le [projet](/projets/inconnu-${rank}-${'x'.repeat(rank + 9)}/)`),
];
const many = post(lines.join('\n\n'));

describe('the report of a terminal', () => {
  it('says that all is well', () => assert.equal(terminalReport(valid, false), 'Contenu valide.'));

  it('shows the line, the place, the mistake, its fix and their number', () =>
    assert.equal(
      terminalReport(twoMistakes, false),
      `src/content/actualites/bilan.md:7:9  erreur  sans-mots
  | Cliquez [](/projets/) pour un ate lier
  |         ^^^^^^^^^^^^^
  Le lien est vide.
  → Écrivez entre les crochets où il mène.

src/content/actualites/bilan.md:7:34  erreur  signe-trompeur
  | Cliquez [](/projets/) pour un ate lier
  |                                  ^
  Il y a ici un signe invisible, U+2066, après « ate ».
  → Effacez ces mots et retapez-les, ou lancez « npm run check -- --fix ».

2 erreurs. « npm run check -- --fix » en répare 1.`,
    ));

  it('says once what is wrong in many places, ten times a file at most, and counts the rest', () => {
    const told = terminalReport(many, false).split('\n\n');
    assert.equal(told.length, 11);
    assert.match(told[0]!, /\n {2}Ici et ailleurs : 9:6, 11:6, 13:6, 15:6, 17:6 et 1 autre\.$/);
    assert.match(told[9]!, /^Et 4 autres dans ce fichier/);
    assert.equal(told[10], '19 erreurs. « npm run check -- --fix » en répare 7.');
  });

  it('shows the same in colours', () => {
    const coloured = terminalReport(twoMistakes, true);
    assert.notEqual(coloured, terminalReport(twoMistakes, false));
    assert.equal(stripVTControlCharacters(coloured), terminalReport(twoMistakes, false));
  });

  it('shows what is around the place in a long line', () => {
    const [, shown = '', mark = ''] = terminalReport(post(`${'mot '.repeat(500)}ate\u2066lier`), false).split('\n');
    assert.ok(shown.length < 110, `${shown.length} characters`);
    assert.match(shown.slice(0, mark.indexOf('^')), / ate$/);
  });

  it('gives a file without a place for what concerns all of it', () =>
    assert.match(
      terminalReport(resultOf({ 'a.md': '' }), false),
      /^src\/content\/a\.md {2}erreur {2}rangement\n {2}Ce/,
    ));

  it('shows no character that a terminal obeys', () => {
    const files = { 'actualites/a\u001b[2J\u202e.md': 'x: \u001b[2J\u009b2J\u2066' };
    for (const result of [resultOf(files), titled('"Bilan"\nkind: "\\e[2J\\r\u202e"\nx: \u001b[2J')]) {
      for (const report of [terminalReport(result, false), annotations(result)]) {
        assert.doesNotMatch(report.replaceAll('\n', ''), /[\p{Cc}\u202e\u2066]/u);
      }
    }
  });
});

describe('the annotations of GitHub', () => {
  it('are one a message, which a title or a line break cannot end', () => {
    const told = annotations(titled('"Bilan"\nkind: "a%\\n::error::b"'));
    assert.match(told, /^::error file=src\/content\/actualites\/bilan\.md,line=3,[^\n]*« a%25%0A::error::b »[^\n]*$/);
  });

  it('encode the signs that separate the properties', () =>
    assert.match(
      annotations(resultOf({ 'a:b,c%.md': '' })),
      /^::error file=src\/content\/a%3Ab%2Cc%25\.md,line=1,col=1,/,
    ));

  it('are ten a file at most, the rest counted', () => {
    const told = annotations(many).split('\n');
    assert.equal(told.length, 10);
    assert.match(told[9]!, /^::notice file=src\/content\/actualites\/bilan\.md,line=1::Et 4 autres dans ce fichier/);
  });
});
