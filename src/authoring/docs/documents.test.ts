import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { markdownToMdast, type MdastNode } from 'satteri';
import { rooms } from '../../../eslint.config.js';
import { fixedPaths } from '../../routes.ts';
import { site } from '../../site.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const nodesOf = (node: MdastNode): MdastNode[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

/** The documents that GitHub shows, with the anchors, the links and the words in code of each. */
const documents = globSync(['*.md', 'docs/*.md', '.github/*.md']).map((path) => {
  const text = readFileSync(path, 'utf8');
  const slugger = new GithubSlugger();
  const nodes = nodesOf(markdownToMdast(text));
  return {
    path,
    text,
    anchors: nodes.flatMap((node) => (node.type === 'heading' ? slugger.slug(toString(node)) : [])),
    links: nodes.flatMap((node) => (node.type === 'link' || node.type === 'image' ? node.url : [])),
    codes: nodes.flatMap((node) => (node.type === 'inlineCode' ? node.value : [])),
  };
});

/** Where GitHub shows a file or a folder of the repository, or has one written in it. */
const onGitHub = new RegExp(`^${site.repository}/(?:tree|blob|new|edit)/${site.branch}/`);
const issueForm = `${site.repository}/issues/new?template=`;

/** Whether a link of a document leads somewhere; of other sites, only that it is one. */
function leads(link: string, from: string): boolean {
  if (onGitHub.test(link)) return existsSync(link.replace(onGitHub, ''));
  if (link.startsWith(issueForm)) return existsSync(`.github/ISSUE_TEMPLATE/${link.slice(issueForm.length)}`);
  if (link.startsWith(`${site.origin}/`)) return fixedPaths.includes(new URL(link).pathname);
  if (/^https?:/.test(link)) return URL.canParse(link);
  const [file = '', anchor] = decodeURI(link).split('#');
  const target = file === '' ? from : join(dirname(from), file);
  const document = documents.find(({ path }) => path === target);
  return existsSync(target) && (anchor === undefined || document?.anchors.includes(anchor) === true);
}

describe('the documents of the repository', () => {
  it('are found', () => assert.ok(documents.length > 5 && documents.flatMap(({ links }) => links).length > 20));

  for (const { path, text, links, codes } of documents) {
    it(`lead somewhere: ${path}`, () =>
      assert.deepEqual(
        links.filter((link) => !leads(link, path)),
        [],
      ));

    it(`name files and commands that exist: ${path}`, () => {
      const files = codes.filter((code) => /^(?:src|docs|e2e|public|\.github)\/\S*$/.test(code) && !/[*<…]/.test(code));
      assert.deepEqual(
        files.filter((file) => !existsSync(file)),
        [],
      );
      const commands = [...text.matchAll(/npm run ([\w:-]*\w)/g)].map(([, name]) => name!);
      assert.deepEqual(
        commands.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('give the rooms of src/ the arrows that lint holds', () => {
    const table = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([\w/-]+)` +\| ([^|]*) \| [^|]* \|$/gm);
    const told = [...table].map(([, room = '', known = '']) => [room, known.match(/[\w-]+/g) ?? []]);
    assert.deepEqual(Object.fromEntries(told), rooms);
  });
});
