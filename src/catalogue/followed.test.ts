import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, post, project, season, workshop } from './entries.fixture.ts';
import { allEvents, allNews, followedProjects, followedSeasons } from './followed.ts';

const source = {
  publicPosts: [post('b', { date: '2023-05-01', projects: ['alpha'] }), post('a', { date: '2022-05-01' })],
  workshops: [workshop('x', { start: '2022-06-01', projects: ['alpha'] }), workshop('y', { start: '2023-06' })],
  seasons: [season(1), season(2)],
  projects: [project('alpha', { title: 'Alpha' }), project('beta')],
} as never as Parameters<typeof allNews>[0];

const outline = (items: ReturnType<typeof followedSeasons>) =>
  items.map(({ page, title, posts, workshops }) => [page, title, idsOf(posts).join(), idsOf(workshops).join()]);

it('one may follow all news, and all events', () =>
  assert.deepEqual(outline([allNews(source), allEvents(source)]), [
    ['/actualites/', 'les actualités', 'b,a', ''],
    ['/ateliers/', 'les rendez-vous', '', 'x,y'],
  ]));

it('one may follow a season, the latest first', () =>
  assert.deepEqual(outline(followedSeasons(source)), [
    ['/saisons/2/', 'Saison 2, 2023', 'b', 'y'],
    ['/saisons/1/', 'Saison 1, 2022', 'a', 'x'],
  ]));

it('one may follow a project, before anything is said of it', () =>
  assert.deepEqual(outline(followedProjects(source)), [
    ['/projets/alpha/', 'Alpha', 'b', 'x'],
    ['/projets/beta/', 'beta', '', ''],
  ]));
