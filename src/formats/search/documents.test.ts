import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { post, project, season } from '../../catalogue/entries.fixture.ts';
import type { Theme } from '../../schemas/vocabulary.ts';
import { searchDocuments } from './documents.ts';

const syllables = ['ba', 'cre', 'di', 'fou', 'gan', 'lo', 'mi', 'nu', 'pro', 'que', 'ri', 'sta', 'ten', 'vi', 'zel'];

/** Words that repeat little, so that they compress as badly as a real text. */
function words(count: number, seed: number): string {
  let state = seed + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const word = () => Array.from({ length: 1 + (next() % 3) }, () => syllables[next() % syllables.length]).join('');
  return Array.from({ length: count }, word).join(' ');
}

const longPost = (_: unknown, index: number) => ({
  id: `article-${index}`,
  data: { title: words(7, index), summary: words(16, index + 5_000), date: '2023-03-14', projects: [] },
  rendered: { metadata: { blocks: [`<p>${words(400, index + 9_000)}</p>\n`], about: [], headings: [] } },
});

const catalogueOf = (count: number) =>
  ({
    ...{ pages: [], projects: [], workshops: [], seasons: [], administrations: [] },
    posts: Array.from({ length: count }, longPost),
  }) as unknown as Catalogue;

it('holds the texts of a small site, and those of the newest posts of a large one', () => {
  assert.ok(searchDocuments(catalogueOf(20)).every(({ text }) => text.length > 500));
  const texts = searchDocuments(catalogueOf(1_000)).map(({ text }) => text !== '');
  assert.equal(texts[0], true);
  assert.equal(texts.at(-1), false);
});

it('weighs 120 kB at most for 1 000 posts, code aside', () => {
  const bytes = gzipSync(JSON.stringify(searchDocuments(catalogueOf(1_000))), { level: 9 }).length;
  assert.ok(bytes < 107_000, `${bytes} bytes`);
});

it('reads the words of a text, those of its components among them', () => {
  const { posts, ...rest } = catalogueOf(1);
  const blocks = ['<p>A &#x26; b</p>\n', { name: 'Encart', attributes: { title: 'x < y' }, blocks: ['<p>c</p>'] }];
  const [entry] = posts.map((item) => ({ ...item, rendered: { metadata: { blocks, about: [], headings: [] } } }));
  assert.equal(searchDocuments({ ...rest, posts: [entry] } as unknown as Catalogue)[0]!.text, 'A & b x < y c');
});

it('gives a post its season, its kind and the themes of its projects, each once', () => {
  const ofThemes = (id: string, ...themes: Theme[]) => project(id, { themes });
  const catalogue = {
    ...catalogueOf(0),
    seasons: [season(2)],
    projects: [ofThemes('a', 'cartes', 'langage'), ofThemes('b', 'cartes')],
    posts: [post('essai', { kind: 'bilan', projects: ['a', 'b', 'absent'] })],
  } as unknown as Catalogue;
  const [document] = searchDocuments(catalogue).filter(({ kind }) => kind === 'actualites');
  assert.deepEqual(document!.criteria, ['saison=2', 'type=bilan', 'theme=cartes', 'theme=langage']);
});
