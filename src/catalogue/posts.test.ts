import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, post } from './entries.fixture.ts';
import { neighboursOf, newestFirst, publicPosts, unpublishedReason } from './posts.ts';

const now = '2023-03-14T13:00';

describe('unpublishedReason', () => {
  const cases: [what: string, given: Parameters<typeof post>[1], reason: string | undefined][] = [
    ['a post of an earlier day', { date: '2023-03-13' }, undefined],
    ['a post of the day, without an hour', { date: '2023-03-14' }, undefined],
    ['a post of this minute', { date: '2023-03-14T13:00' }, undefined],
    ['a post of a later minute', { date: '2023-03-14T13:01' }, 'À paraître le 14\u00a0mars\u00a02023'],
    ['a post of tomorrow', { date: '2023-03-15' }, 'À paraître le 15\u00a0mars\u00a02023'],
    ['a post of a first of the month', { date: '2027-03-01T09:00' }, 'À paraître le 1er\u00a0mars\u00a02027'],
    ['a post past in its offset and in Paris', { date: '2023-03-14T12:00:00Z' }, undefined],
    ['a post past as written only', { date: '2023-03-14T12:30:00Z' }, 'À paraître le 14\u00a0mars\u00a02023'],
    ['a post to come as written only', { date: '2023-03-14T20:00:00+09:00' }, undefined],
    ['a draft, even old', { date: '2022-01-01', draft: true }, 'Brouillon'],
    ['a draft of a later day', { date: '2027-03-03', draft: true }, 'Brouillon'],
  ];
  for (const [what, given, reason] of cases) {
    it(`says of ${what}: ${reason ?? 'nothing'}, and hides it so`, () => {
      assert.equal(unpublishedReason(post('a', given), now), reason);
      assert.equal(publicPosts([post('a', given)], now).length, reason ? 0 : 1);
    });
  }
});

it('posts go from the newest to the oldest, then by identifier, without changing the list', () => {
  const posts = [
    post('b', { date: '2022-05-16' }),
    post('a', { date: '2022-05-16' }),
    post('paris', { date: '2023-03-10T10:30' }),
    post('utc', { date: '2023-03-10T10:00:00Z' }),
    post('draft', { date: '2023-03-01', draft: true }),
    post('later', { date: '2023-04-01' }),
  ];
  assert.deepEqual(idsOf(publicPosts(posts, now)), ['utc', 'paris', 'a', 'b']);
  assert.deepEqual(idsOf(newestFirst(posts)), ['later', 'utc', 'paris', 'draft', 'a', 'b']);
  assert.deepEqual(idsOf(posts), ['b', 'a', 'paris', 'utc', 'draft', 'later']);
});

it('neighboursOf gives the older post as the previous one and the newer as the next one', () => {
  const [newest, middle, oldest] = [post('3'), post('2'), post('1')];
  const posts = [newest, middle, oldest];
  assert.deepEqual(neighboursOf(middle, posts), { previous: oldest, next: newest });
  assert.deepEqual(neighboursOf(newest, posts), { previous: middle, next: undefined });
  assert.deepEqual(neighboursOf(oldest, posts), { previous: undefined, next: middle });
});
