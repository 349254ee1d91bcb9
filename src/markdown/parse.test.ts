import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';
import { toMdast } from './parse.ts';

const fuzzer = fileURLToPath(new URL('parse.fuzz.fixture.ts', import.meta.url));

/** In a process of its own: the parser is native, and what it cannot bear ends the process. */
for (const seed of [1, 2, 6]) {
  it(`the parser survives 5000 texts made of fragments of grammar, from seed ${seed}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    const texts = join(folder, 'texts');
    try {
      // A file, which never makes the process wait as a pipe does.
      const { status, signal, stderr } = spawnSync(process.execPath, [fuzzer, `${seed}`, '5000'], {
        encoding: 'utf8',
        timeout: 180_000,
        stdio: ['ignore', openSync(texts, 'w'), 'pipe'],
      });
      assert.equal(status, 0, `${signal} on ${readFileSync(texts, 'utf8').trimEnd().split('\n').at(-1)}\n${stderr}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const typesOf = (node: MdastNode): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesOf) : []),
];

/** The words of a text, wherever its tree holds them. */
const wordsOf = (tree: MdastNode) => JSON.stringify(tree, (key, value: unknown) => (key === 'type' ? '' : value));

describe('a line that begins with import or export', () => {
  for (const [what, text] of [
    ['and aborts the parser', 'export "\\'],
    ['after a text', 'Un\n\nimport a from "a"'],
    ['after a heading', '## Un\nexport const a = 1'],
    ['in a component', '<Encart>\n\nimport a\n\n</Encart>'],
    ['with names between braces', 'import { a as b, c } from "a"'],
    ['over several lines', 'export const a = {\n  b: 1,\n}'],
    ['alone', 'export'],
    ['after a byte order mark', '\ufeffimport "a"'],
  ] as const) {
    it(`is a program in MDX, ${what}`, () => assert.ok(typesOf(toMdast('a.mdx', text)).includes('mdxjsEsm')));
    if (!text.includes('<'))
      it(`is words in Markdown, ${what}`, () => assert.ok(!typesOf(toMdast('a.md', text)).includes('mdxjsEsm')));
  }

  for (const [what, text] of [
    ['in a block of code', '```js\nimport { a } from "a"\n\nexport "\\\n```'],
    ['in a block of code by its indent', 'Un\n\n    import a'],
    ['within a paragraph', 'L’atelier parle d’\nexport des données'],
    ['in a list', '- un\nimport de données'],
    ['in an attribute', '<Encart title="Un\nimport">\n\nMot.\n\n</Encart>'],
    ['of a longer word', 'importer des données'],
    ['of a longer word with an accent', 'exporté en CSV'],
  ] as const) {
    it(`is words ${what}, in MDX too`, () => {
      const tree = toMdast('a.mdx', text);
      assert.ok(!typesOf(tree).includes('mdxjsEsm'));
      assert.match(wordsOf(tree), /import|export/);
      assert.doesNotMatch(wordsOf(tree), /[\ufdd0-\ufdd4]/);
    });
  }

  it('is where it is written', () => {
    const [, program] = (toMdast('a.mdx', 'É😀\n\nexport a') as Extract<MdastNode, { type: 'root' }>).children;
    assert.deepEqual(program?.position?.start, { line: 3, column: 1, offset: 5 });
  });
});
