import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { VFile } from 'vfile';
import { checkContent } from './check.ts';
import { fixFiles } from './fix.ts';
import { headers, png, withHeader, withProject, type Files } from './project.fixture.ts';

const bilan = 'actualites/bilan.md';

/** The post of the valid content once fixed, with what the repair says of it, and of a second repair. */
function fixed(contents: string) {
  return withProject({ [bilan]: contents }, (root) => {
    const told = fixFiles(root, checkContent(root));
    const again = fixFiles(root, checkContent(root));
    return { text: readFileSync(join(root, 'src/content', bilan), 'utf8'), told, again };
  });
}

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

  it('one of two places that overlap', () =>
    withProject({ [bilan]: 'abcd' }, (root) => {
      const file = new VFile({ path: `src/content/${bilan}`, value: 'abcd' });
      for (const [start, end, after] of [
        [0, 3, 'x'],
        [2, 4, 'y'],
      ] as const) {
        const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
        file.message('faux', { place: { start: point(start), end: point(end) } }).expected = [after];
      }
      fixFiles(root, { files: [file], errors: 2, warnings: 0 });
      assert.equal(readFileSync(join(root, file.path), 'utf8'), 'xd');
    }));

  const rename: Files = {
    'actualites/Ma photo (1).PNG': png(),
    'projets/Kallm2.md': withHeader(headers.project),
    [bilan]: withHeader(
      `${headers.post}\nprojects: [Kallm2]\nimages: ["./Ma photo (1).PNG"]`,
      '![A](<Ma photo (1).PNG>) [B](/projets/Kallm2/#a)\n\n<Projet id="Kallm2" />',
    ),
  };

  it('the names of files, with all that names them', () =>
    withProject(rename, (root) => {
      const told = fixFiles(root, checkContent(root));
      assert.deepEqual(told, [
        {
          path: 'src/content/actualites/Ma photo (1).PNG',
          changes: ['devient src/content/actualites/ma-photo-1.png ; nommé 2 fois, et réécrit'],
        },
        {
          path: 'src/content/projets/Kallm2.md',
          changes: ['devient src/content/projets/kallm2.md ; nommé 2 fois, et réécrit'],
        },
      ]);
      const text = readFileSync(join(root, 'src/content', bilan), 'utf8');
      assert.match(text, /projects: \[Kallm2\]\nimages: \["\.\/ma-photo-1\.png"\]/);
      assert.match(text, /!\[A\]\(<ma-photo-1\.png>\) \[B\]\(\/projets\/kallm2\/#a\)\n\n<Projet id="kallm2" \/>/);
      assert.deepEqual(checkContent(root).files, []);
    }));

  it('no name that another file has', () =>
    withProject({ ...rename, 'projets/kallm2.md': withHeader(headers.project) }, (root) => {
      fixFiles(root, checkContent(root));
      const names = readdirSync(join(root, 'src/content/projets'));
      assert.ok(names.includes('Kallm2.md') && names.includes('kallm2.md'));
    }));

  it('one of two names that would be the same', () =>
    withProject({ 'actualites/Ma photo.png': png(), 'actualites/ma_photo!.png': png(5) }, (root) => {
      fixFiles(root, checkContent(root));
      const sizes = readdirSync(join(root, 'src/content/actualites')).filter((name) => name.endsWith('.png'));
      assert.deepEqual(sizes, ['ma-photo.png', 'ma_photo!.png']);
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
