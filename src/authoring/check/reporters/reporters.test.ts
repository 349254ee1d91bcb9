import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { checkContent, type CheckResult } from '../check.ts';
import { headers, withHeader, withProject, type Files } from '../project.fixture.ts';
import { githubReport, githubSummary } from './github.ts';
import { terminalReport } from './terminal.ts';

const resultOf = (files: Files): CheckResult => withProject(files, (root) => checkContent(root));
const post = (text: string) => resultOf({ 'actualites/bilan.md': withHeader(headers.post, text) });
const titled = (title: string) =>
  resultOf({ 'actualites/bilan.md': withHeader(headers.post.replace('title: Bilan', `title: ${title}`)) });

/** A result where what a rule finds in texts is but a warning, as no rule of texts does today. */
function warned({ files, errors }: CheckResult, ruleId = 'signe-trompeur'): CheckResult {
  const messages = files.flatMap((file) => file.messages).filter((message) => message.ruleId === ruleId);
  for (const message of messages) message.fatal = false;
  return { files, errors: errors - messages.length, warnings: messages.length };
}

const valid = resultOf({});
const twoMistakes = warned(post('Cliquez [](/projets/) pour un ate\u2066lier'));
/** Twelve different errors, the same warning seven times, and an error of the header. */
const many = warned(
  post(
    [...Array.from({ length: 12 }, (_, rank) => `Le [projet](/projets/inconnu-${rank}-${'x'.repeat(rank + 9)}/)`), '']
      .concat(Array.from({ length: 7 }, () => 'Un mo\u2066t'))
      .join('\n\n'),
  ),
);

describe('the report of a terminal', () => {
  it('says that all is well', () => assert.equal(terminalReport(valid, false), 'Contenu valide.'));

  it('shows the line, the place, the mistake, its fix and their number', () =>
    assert.equal(
      terminalReport(twoMistakes, false),
      `src/content/actualites/bilan.md:7:9  erreur  lien-muet
  | Cliquez [](/projets/) pour un ate lier
  |         ^^^^^^^^^^^^^
  Le lien est vide.
  → Écrivez entre les crochets où il mène.

src/content/actualites/bilan.md:7:34  avertissement  signe-trompeur
  | Cliquez [](/projets/) pour un ate lier
  |                                  ^
  Un signe que l’on ne voit pas, U+2066, suit « ate ».
  → Effacez ces mots et retapez-les, ou lancez « npm run check -- --fix ».

1 erreur, 1 avertissement. « npm run check -- --fix » en répare 1.`,
    ));

  it('gives ten lines to a file of many mistakes, errors first, those that say the same together', () => {
    const [path, ...lines] = terminalReport(many, false).split('\n\n')[0]!.split('\n');
    assert.equal(path, 'src/content/actualites/bilan.md');
    assert.equal(lines.length, 9);
    assert.match(lines[0]!, /^ {2}7:4 {2}erreur {2}La page « \/projets\/inconnu-0-.*» n’existe pas sur le site\. → /);
    assert.equal(lines[8], '  … et 11 autres : « npm run check -- --all » dit tout.');
    assert.match(
      terminalReport(many, false),
      /\n\n12 erreurs, 7 avertissements\. « npm run check -- --fix » en répare 7\.$/,
    );
  });

  it('says where the same is wrong, five places at most', () =>
    assert.match(
      terminalReport(warned(post(Array.from({ length: 7 }, () => 'Un mo\u2066t').join('\n\n'))), false),
      /\n {2}7:6, 9:6, 11:6, 13:6, 15:6 et 2 autres {2}avertissement {2}Un signe que/,
    ));

  it('shows all in full when asked', () =>
    assert.equal(terminalReport(many, false, true).match(/^ {2}→ /gm)?.length, 19));

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
      for (const report of [terminalReport(result, false), githubReport(result)]) {
        assert.doesNotMatch(report.replaceAll('\n', ''), /[\p{Cc}\u202e\u2066]/u);
      }
    }
  });
});

describe('the report of GitHub', () => {
  it('is one annotation a message, which a title or a line break cannot end', () => {
    const { files } = titled('"Bilan"\nkind: "a%\\n::error::b"');
    assert.equal(
      githubReport({ files, errors: 1, warnings: 0 }).split('::')[1]?.split(',').slice(0, 2).join(),
      'error file=src/content/actualites/bilan.md,line=3',
    );
    assert.match(githubReport({ files, errors: 1, warnings: 0 }), /« a%25%0A::error::b »[^\n]*%0A[^\n]*$/);
  });

  it('encodes the signs that separate the properties', () =>
    assert.match(
      githubReport(resultOf({ 'a:b,c%.md': '' })),
      /^::error file=src\/content\/a%3Ab%2Cc%25\.md,line=1,col=1,/,
    ));

  it('gives a warning as one', () => assert.match(githubReport(warned(post('ate\u2066lier'))), /^::warning /));

  it('says once what is said of many places, ten times a file at most, and counts the rest', () => {
    const told = githubReport(many).split('\n');
    assert.equal(told.length, 10);
    assert.match(told[9]!, /^::notice file=src\/content\/actualites\/bilan\.md,line=1::Et 10 autres dans ce fichier/);
    assert.match(
      githubReport(warned(post('Un mo\u2066t\n\nUn mo\u2066t'))),
      /^::warning [^\n]*%0AIci et ailleurs : 7:6, 9:6\.$/,
    );
    assert.equal(githubSummary(many).match(/^\| erreur/gm)?.length, 9);
    assert.match(githubSummary(many), /… et 10 autres\./);
  });

  it('has a summary when all is well', () => assert.equal(githubSummary(valid), '## Contenu valide\n'));

  it('has a summary in which the words of a file are no Markdown', () => {
    const summary = githubSummary(titled('"Bilan"\nkind: "<b> |\\n# [a](https://a.fr) `c` ![d](e)"'));
    assert.match(summary, /^## Contenu : 1 erreur, 0 avertissement\n/);
    const row = summary.split('\n').find((line) => line.startsWith('| erreur'));
    assert.ok(row?.includes('« \\<b\\> \\| # \\[a\\](https://a.fr) \\`c\\` !\\[d\\](e) »'), row);
  });
});
