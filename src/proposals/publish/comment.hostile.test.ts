import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { commentMarker, previewComment } from './comment.ts';
import { addedPage, changedPage, error, manifest, preview } from './comment.fixture.ts';
import { mostMessages, mostPages } from './manifest.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const treeOf = (markdown: string) => markdownToMdast(markdown) as Node;

/** The marks of a text without its words: what nests in what, the addresses of links, the tags. */
const marksOf = ({ type, value, url, children = [] }: Node): unknown => [
  type,
  url ?? (type === 'html' ? value : undefined),
  // Words next to one another are one: an escaped sign may part them.
  children.map(marksOf).filter((child, index, all) => !(isText(child) && isText(all[index - 1]))),
];

const isText = (mark: unknown) => Array.isArray(mark) && mark[0] === 'text';

/** The words that GitHub searches for mentions and references: all but code and the texts of links. */
const plainWords = ({ type, value = '', children = [] }: Node): string =>
  type === 'text' ? value : type === 'link' ? '' : children.map(plainWords).join('');

/** The comment of a build whose every word is `text`. */
const commentOf = (text: string) =>
  previewComment(
    manifest({
      pages: [
        { ...addedPage, title: text },
        { ...changedPage, path: '/x/', title: text },
      ],
      diagnostics: [{ ...error, file: text.slice(0, 300), message: text, fix: `Écrivez « ${text} ».` }],
    }),
    preview,
  );

/** All but the end of a line, the non-breaking space and the joiner that parts references. */
const invisible = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\n\u2060]]/v;

const harmless = 'Un titre sans malice';

const injections: Record<string, string> = {
  'a link and a picture': '[gagnez](https://evil.example) ![x](https://evil.example/x.png)',
  'a script': '<script>alert(1)</script>',
  'the end of a folded part': '</details></summary></table>',
  'a comment marker': commentMarker,
  'an open comment': '<!-- ',
  'the marker in invisible pieces': '<!\u200b-- aper\u00adcu --\u2060>',
  'a mention': '@etalab/equipe @camille a@camille',
  'an address': 'https://evil.example www.evil.example mailto:x@evil.example <https://evil.example> <x@evil.example>',
  'references of GitHub': '#1 etalab/autre#12 GH-12 GHSA-1234-5678-9abc 0123456789abcdef0123456789abcdef01234567',
  'words after a low line': '_www.evil.example _GH-12 _0123456789abcdef0123456789abcdef01234567',
  'an emoji': ':octocat: :+1:',
  'a cell and a row': 'x | y |\n| [z](https://evil.example) | w |',
  'headings, a list and a quotation': '\n\n# Titre\n\nTexte\n===\n\n- [ ] case\n1. un\n> cité\n',
  'a block of code': '\n\n```\nx\n```\n~~~\n',
  backticks: '` `` ``` x ` « ` » « `` »',
  emphasis: '*x* **y** _z_ ~~w~~ __v__',
  entities: '&lt;img src=x&gt; &#64;camille &commat;camille',
  backslashes: '\\[x\\](https://evil.example)\\',
  'a formula': '$x$ $$\\href{https://evil.example}{x}$$ $`x`$',
  'a footnote': 'x[^1]\n\n[^1]: https://evil.example',
  'the other direction': '\u202egnp.exe\u2066 x\u2069\u200f',
  controls: 'x\u0000\u0007\u001b[31m\r\n\u0085\u2028\u2029y',
  guillemets: '« a » » « [x](https://evil.example) « @camille »',
  'nothing to see': '\u200b',
};

for (const [name, text] of Object.entries(injections)) {
  test(`${name} stays words`, () => {
    const comment = commentOf(text.padEnd(1));
    const tree = treeOf(comment);
    const words = plainWords(tree);
    assert.doesNotMatch(words, /@\w|#\d|GH-\d|GHSA-\w|[\da-f]{8}|:[a-z+]+:|https?:\/|(?<![^\W_])www\./);
    assert.equal(comment.split(commentMarker).length, 2);
    assert.doesNotMatch(comment, invisible);
    // A title that shows nothing gives way to the path, and words between guillemets become code.
    if (name !== 'nothing to see' && !text.includes('«'))
      assert.deepEqual(marksOf(tree), marksOf(treeOf(commentOf(harmless))));
    const addresses = JSON.stringify(marksOf(tree)).matchAll(/(?:https?|mailto):[^"]*/g);
    for (const [address] of addresses) assert.match(address, /^https:\/\/(?:etalab\.github\.io|github\.com)\//);
  });
}

test('a branch and a file cannot lead elsewhere than GitHub’s editor', () => {
  const editorOf = (file: string, headBranch: string) =>
    previewComment(manifest({ diagnostics: [{ ...error, file }] }), { ...preview, headBranch });
  assert.match(
    editorOf('src/content/a b)[x](c.md', 'x)[y](<z>@"'),
    /\(https:\/\/github\.com\/camille\/programme10pourcent-site\/edit\/x%29%5By%5D%28%3Cz%3E%40%22\/src\/content\/a%20b%29%5Bx%5D%28c\.md#L3\)/,
  );
  for (const file of ['src/content/../../../x.md', '/etc/x.md', 'package.yaml', 'src/content//x.md', 'src/x.png'])
    assert.doesNotMatch(editorOf(file, 'main'), /Corriger dans GitHub/);
});

test('over-long words are cut, and a full manifest fits in a comment', () => {
  const long = '_😀'.repeat(100);
  const path = `/${'x'.repeat(290)}/`;
  const diagnostic = { ...error, message: '*'.repeat(1000), fix: '« ` »'.repeat(200) };
  const full = manifest({
    pages: Array(mostPages).fill({ ...changedPage, path, title: long }),
    diagnostics: Array(mostMessages).fill(diagnostic),
    lostPaths: Array(mostMessages).fill({ path, target: path }),
  });
  const comment = previewComment(full, preview);
  assert.ok(comment.length < 65_536, `${comment.length} characters`);
  assert.match(comment, /… et \d+ autres erreurs, à lire dans/);
  assert.match(comment, /… et 2.\d+ autres pages\./);
});
