import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { idsOf } from '../catalogue/entries.fixture.ts';
import { headers, makeProject, withHeader, type Files } from '../authoring/check/project.fixture.ts';
import { contentFolder } from './loader.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  rendered: { metadata: object };
}

/** What Astro stores of the posts of a project with `files`, when its own readers would give nothing. */
async function storedPosts(files: Files, inDevelopment: object = {}): Promise<Stored[]> {
  const root = makeProject(files);
  const stored = new Map<string, Stored>();
  const context = {
    collection: 'actualites',
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    logger: console,
    store: {
      keys: () => stored.keys(),
      get: (id: string) => stored.get(id),
      set: (entry: Stored) => stored.set(entry.id, entry),
    },
    parseData: ({ data }: Stored) => data,
    generateDigest: String,
    ...inDevelopment,
  };
  try {
    await contentFolder('actualites').load(context as never);
  } finally {
    rmSync(root, { recursive: true });
  }
  return [...stored.values()];
}

it('contentFolder stores the dates that were typed, the text and the slug', async () => {
  const lettre = withHeader(`${headers.post.replace('2023-03-14', '2023-02-30')}\nslug: lettre-1`);
  const [post] = await storedPosts({ 'actualites/bilan.md': undefined, 'actualites/2023-02-30-lettre.md': lettre });
  assert.equal(post?.id, 'lettre-1');
  assert.equal(post.data.date, '2023-02-30');
  assert.deepEqual(post.rendered.metadata, { blocks: ['<p>Bonjour.</p>'], about: [], headings: [] });
});

it('contentFolder stores one form of the accents', async () => {
  const [post] = await storedPosts({ 'actualites/bilan.md': withHeader(headers.post, '[E\u0301tat](#e\u0301tat)') });
  assert.deepEqual(post?.rendered.metadata, {
    blocks: ['<p><a href="#%C3%A9tat">\u00c9tat</a></p>'],
    about: [],
    headings: [],
  });
});

it('contentFolder stores every file of the types of its collection, below its folder', async () => {
  const post = withHeader(headers.post);
  const stored = await storedPosts({ 'actualites/2024/a.mdx': post, 'actualites/b.yaml': 'title: B' });
  assert.deepEqual(idsOf(stored).sort(), ['a', 'bilan']);
});

it('contentFolder stores nothing of a text that is more than data', async () => {
  const file = (text: string) => ({ 'actualites/a.mdx': withHeader(headers.post, text) });
  await assert.rejects(storedPosts(file('{process.env.HOME}')), /a\.mdx, ligne 1 du texte : .* une expression/);
  await assert.rejects(storedPosts(file('export const a = 1')), /refuse/);
});

it('contentFolder goes on without a wrong entry in development, where the check tells it', async () => {
  const watcher = { add: () => undefined, on: () => undefined };
  const parseData = ({ data }: Stored) => {
    if (!data.title) throw new Error('title: Required');
    return data;
  };
  const wrong = withHeader(headers.post, '<Encar>');
  const files = { 'actualites/a.md': withHeader('title: "A'), 'actualites/b.md': wrong };
  assert.deepEqual(idsOf(await storedPosts(files, { watcher, parseData })), ['bilan']);
  await assert.rejects(storedPosts(files, { parseData }), /Required|Expected a closing tag/);
});
