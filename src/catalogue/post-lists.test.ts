import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, post, season } from './entries.fixture.ts';
import { postListPages } from './post-lists.ts';

const posts = (count: number, given: Parameters<typeof post>[1] = {}) =>
  Array.from({ length: count }, (_, index) => post(String(index + 1), given));

/** Pages as `facet page/last: number of posts`. */
const outline = (pages: ReturnType<typeof postListPages>) =>
  pages.map(({ facet, page, lastPage, items }) => `${facet?.slug ?? 'tout'} ${page}/${lastPage}: ${items.length}`);

describe('postListPages', () => {
  const cases: [count: number, pages: string[]][] = [
    [0, ['tout 1/1: 0']],
    [1, ['tout 1/1: 1']],
    [12, ['tout 1/1: 12']],
    [13, ['tout 1/2: 12', 'tout 2/2: 1']],
    [24, ['tout 1/2: 12', 'tout 2/2: 12']],
    [25, ['tout 1/3: 12', 'tout 2/3: 12', 'tout 3/3: 1']],
  ];
  for (const [count, pages] of cases) {
    it(`makes ${pages.length} page(s) of ${count} post(s)`, () =>
      assert.deepEqual(outline(postListPages({ posts: posts(count), seasons: [] })), pages));
  }

  it('gives each post to one page, in the order of the list', () => {
    const pages = postListPages({ posts: posts(13), seasons: [] });
    assert.deepEqual(idsOf(pages.flatMap(({ items }) => items)), idsOf(posts(13)));
  });

  it('adds the pages of each season and kind that has posts', () => {
    const news = [...posts(13, { kind: 'annonce' }), post('seul', { kind: 'bilan', date: '2022-06-01' })];
    const pages = postListPages({ posts: news, seasons: [season(1), season(2), season(3)] });
    assert.deepEqual(outline(pages), [
      'tout 1/2: 12',
      'tout 2/2: 2',
      'saison-1 1/1: 1',
      'saison-2 1/2: 12',
      'saison-2 2/2: 1',
      'type-annonce 1/2: 12',
      'type-annonce 2/2: 1',
      'type-bilan 1/1: 1',
    ]);
  });

  it('tells on each page the ways to narrow the news and the number of all posts', () => {
    const pages = postListPages({ posts: [...posts(3, { kind: 'bilan' }), post('autre')], seasons: [] });
    assert.deepEqual(outline(pages), ['tout 1/1: 4', 'type-bilan 1/1: 3']);
    for (const { groups, total } of pages) {
      assert.equal(total, 4);
      assert.deepEqual(
        groups.map(({ id, facets }) => `${id} ${facets.length}`),
        ['saison 0', 'type 1'],
      );
    }
  });
});
