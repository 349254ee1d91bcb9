import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, post } from './entries.fixture.ts';
import { neighboursOf, publicPosts, unpublishedReason, visiblePosts } from './posts.ts';

const now = '2023-03-14T13:00';

describe('publicPosts', () => {
  const cases: [what: string, date: string, isPublic: boolean][] = [
    ['a post of an earlier day', '2023-03-13', true],
    ['a post of the day, without an hour', '2023-03-14', true],
    ['a post of this minute', '2023-03-14T13:00', true],
    ['a post of a later hour', '2023-03-14T13:01', false],
    ['a post of tomorrow', '2023-03-15', false],
    ['a post past in its offset and in Paris', '2023-03-14T12:00:00Z', true],
    ['a post past as written, to come in Paris', '2023-03-14T12:30:00Z', false],
    ['a post to come as written, past in Paris', '2023-03-14T20:00:00+09:00', true],
  ];
  for (const [what, date, isPublic] of cases) {
    it(`${isPublic ? 'keeps' : 'hides'} ${what}`, () =>
      assert.equal(publicPosts([post('a', { date })], now).length, Number(isPublic)));
  }

  it('hides drafts, even old ones', () =>
    assert.deepEqual(publicPosts([post('a', { date: '2022-01-01', draft: true })], now), []));

  it('goes from the newest to the oldest, then by identifier, without changing the list', () => {
    const posts = [
      post('b', { date: '2022-05-16' }),
      post('a', { date: '2022-05-16' }),
      post('paris', { date: '2023-03-10T10:30' }),
      post('utc', { date: '2023-03-10T10:00:00Z' }),
    ];
    assert.deepEqual(idsOf(publicPosts(posts, now)), ['utc', 'paris', 'a', 'b']);
    assert.deepEqual(idsOf(posts), ['b', 'a', 'paris', 'utc']);
  });
});

describe('unpublishedReason', () => {
  const cases: [what: string, given: Parameters<typeof post>[1], reason: string | undefined][] = [
    ['a post of today', { date: '2023-03-14' }, undefined],
    ['a post of a later day', { date: '2027-03-03T09:00' }, 'À paraître le 3\u00a0mars\u00a02027'],
    ['a post of a first of the month', { date: '2027-03-01' }, 'À paraître le 1er\u00a0mars\u00a02027'],
    ['a draft', { date: '2022-01-01', draft: true }, 'Brouillon'],
    ['a draft of a later day', { date: '2027-03-03', draft: true }, 'Brouillon'],
  ];
  for (const [what, given, reason] of cases) {
    it(`says of ${what}: ${reason ?? 'nothing'}`, () => assert.equal(unpublishedReason(post('a', given), now), reason));
  }
});

describe('visiblePosts', () => {
  const posts = [
    post('public', { date: '2023-03-01' }),
    post('later', { date: '2023-04-01' }),
    post('draft', { date: '2023-03-10', draft: true }),
  ];

  it('holds drafts and posts to come, newest first, where people review', () =>
    assert.deepEqual(idsOf(visiblePosts(posts, now, true)), ['later', 'draft', 'public']));

  it('holds the posts of the public elsewhere', () =>
    assert.deepEqual(visiblePosts(posts, now, false), publicPosts(posts, now)));

  it('leaves the list as it is', () => assert.deepEqual(idsOf(posts), ['public', 'later', 'draft']));
});

describe('neighboursOf', () => {
  const [newest, middle, oldest] = [post('3'), post('2'), post('1')];
  const posts = [newest, middle, oldest];

  it('gives the older post as the previous one and the newer as the next one', () =>
    assert.deepEqual(neighboursOf(middle, posts), { previous: oldest, next: newest }));

  it('gives no next post to the newest', () => assert.deepEqual(neighboursOf(newest, posts), { previous: middle }));

  it('gives no previous post to the oldest', () => assert.deepEqual(neighboursOf(oldest, posts), { next: middle }));

  it('gives none to a post outside the list', () => assert.deepEqual(neighboursOf(post('4'), posts), {}));

  it('gives none to a post alone', () => assert.deepEqual(neighboursOf(newest, [newest]), {}));
});
