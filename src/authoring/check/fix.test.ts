import assert from 'node:assert/strict';
import fs, { readdirSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VFile } from 'vfile';
import { checkContent, isFixable } from './check.ts';
import { fixFiles } from './fix.ts';
import { headers, withHeader, withProject } from './project.fixture.ts';

const bilan = 'actualites/bilan.md';

/** That of the system, whatever a test puts in its place. */
const { writeFileSync } = fs;

/** The post of the valid content once fixed, with what the repair says of it, and of a second repair. */
function fixed(contents: string) {
  return withProject({ [bilan]: contents }, (root) => {
    const told = fixFiles(root, checkContent(root));
    const again = fixFiles(root, checkContent(root));
    return { text: readFileSync(join(root, 'src/content', bilan), 'utf8'), told, again };
  });
}

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });

const cases: [what: string, before: string, after: string][] = [
  ['signs that are not seen', 'Un mot\u202e tu\u2028é', 'Un mot tu é'],
  ['bold', '**d **e', '**d** e'],
  ['a table', '| a | b |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['a table of another width', '| a | b |\n| --- |\n| 1 | 2 |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  [
    'a link over http to a known host',
    '[A](http://a.fr/x) [B](https://a.fr/)',
    '[A](https://a.fr/x) [B](https://a.fr/)',
  ],
];

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
  ['title: A\nproject: kallm', 'title: A\nprojects: [kallm]'],
  ['title: A\nprojects:\n\t- kallm', 'title: A\nprojects:\n  - kallm'],
  ['title: A\nkind: Atelier', 'title: A\nkind: atelier'],
  ['title: A\nkind:\nupdated:', 'title: A'],
  ['title: A\ndraft: oui', 'title: A\ndraft: true'],
];

describe('a repair writes a header', () => {
  for (const [typed, written] of lines) {
    const rest = typed.includes('date:') ? 'summary: Un.' : 'date: 2023-03-14\nsummary: Un.';
    it(JSON.stringify(typed), () =>
      withProject({ [bilan]: withHeader(`${rest}\n${typed}\nslug: bilan`) }, (root) => {
        for (let pass = 0; pass < 3; pass++) fixFiles(root, checkContent(root));
        const text = readFileSync(join(root, 'src/content', bilan), 'utf8');
        assert.equal(text, withHeader(`${rest}\n${written}\nslug: bilan`));
      }),
    );
  }
});

describe('a repair fixes', () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      const { text, told, again } = fixed(withHeader(headers.post, before));
      assert.equal(text, withHeader(headers.post, after));
      assert.equal(told.length, 1);
      assert.deepEqual(again, []);
    });
  }

  it('what no one sees, and tells it in signs that one does, the name of the file too', () =>
    withProject({ 'actualites/a\u001b[2J.md': withHeader(headers.post, 'Un\u2066 mot\u202e') }, (root) => {
      const [{ path, changes } = { path: '', changes: [] }] = fixFiles(root, checkContent(root));
      assert.equal(path, 'src/content/actualites/a[U+001B][2J.md');
      assert.deepEqual(changes, ['7:3 « [U+2066] » → «  »', '7:8 « [U+202E] » → «  »']);
    }));

  it('a title, and keeps lines that end as on Windows', () => {
    const lines = (title: string) => withHeader(headers.post.replace('Bilan', title)).replaceAll('\n', '\r\n');
    assert.equal(fixed(lines('L’an\u2066 2')).text, lines('L’an 2'));
  });

  it('a file after its byte order mark', () =>
    assert.equal(
      fixed(`\uFEFF${withHeader(headers.post, 'Un\u2066 mot')}`).text,
      `\uFEFF${withHeader(headers.post, 'Un mot')}`,
    ));

  for (const [what, text] of [
    ['a host that is not known over https', '[A](http://a.fr/)'],
    ['code', "`l'été : Etat`"],
    ['what needs a choice', '[ici](/projets/kalm/)'],
  ] as const) {
    it(`nothing of ${what}`, () => {
      const { text: after, told } = fixed(withHeader(headers.post, text));
      assert.equal(after, withHeader(headers.post, text));
      assert.deepEqual(told, []);
    });
  }

  it('nothing of a file that is not UTF-8: its accents would be lost', () => {
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

  it('nothing that another has written since the check', () =>
    withProject({ [bilan]: withHeader(headers.post, 'Un\u2066 mot') }, (root) => {
      const result = checkContent(root);
      writeFileSync(join(root, 'src/content', bilan), 'Autre');
      assert.deepEqual(fixFiles(root, result), []);
      assert.equal(readFileSync(join(root, 'src/content', bilan), 'utf8'), 'Autre');
    }));

  it('all of a file or nothing: a write that fails leaves the file, and nothing beside it', (t) =>
    withProject({ [bilan]: withHeader(headers.post, 'Un\u2066 mot') }, (root) => {
      const result = checkContent(root);
      t.mock.method(fs, 'writeFileSync', (path: string) => {
        writeFileSync(path, 'Un');
        throw new Error('ENOSPC');
      });
      syncBuiltinESMExports();
      try {
        assert.throws(() => fixFiles(root, result), /ENOSPC/);
      } finally {
        t.mock.restoreAll();
        syncBuiltinESMExports();
      }
      assert.match(readFileSync(join(root, 'src/content', bilan), 'utf8'), /Un\u2066 mot/);
      assert.deepEqual(readdirSync(join(root, 'src/content/actualites')), ['bilan.md']);
    }));

  it('one of two places that overlap', () =>
    withProject({ [bilan]: 'abcd' }, (root) => {
      const file = new VFile({ path: `src/content/${bilan}`, value: 'abcd' });
      for (const [start, end, after] of [
        [0, 3, 'x'],
        [2, 4, 'y'],
      ] as const) {
        file.message('faux', { place: { start: point(start), end: point(end) } }).expected = [after];
      }
      fixFiles(root, { files: [file], errors: 2, warnings: 0 });
      assert.equal(readFileSync(join(root, file.path), 'utf8'), 'xd');
    }));

  it('addresses of the site written in full, and those of files', () =>
    assert.equal(
      fixed(withHeader(headers.post, '[A](http://localhost:4321/projets/kallm.md#a) [B](../projets/kallm.md)')).text,
      withHeader(headers.post, '[A](/projets/kallm/#a) [B](/projets/kallm/)'),
    ));

  it('nothing of a page that is missing', () =>
    withProject({ 'pages/contact.md': undefined }, (root) => assert.deepEqual(fixFiles(root, checkContent(root)), [])));

  it('no other file', () =>
    withProject({ [bilan]: withHeader(headers.post, "l'été") }, (root) => {
      const contents = () =>
        readdirSync(join(root, 'src/content'), { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile() && file.name !== 'bilan.md')
          .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
      const before = contents();
      fixFiles(root, checkContent(root));
      assert.deepEqual(contents(), before);
    }));
});
