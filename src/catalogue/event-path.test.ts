import assert from 'node:assert/strict';
import { it } from 'node:test';
import { post, season, workshop } from './entries.fixture.ts';
import { eventPath, rowOf } from './event-path.ts';

const seasons = [season(2, { start: '2023-01-31', end: '2023-11-28' })];
const row = '/ateliers/saison-2/#a';
const link = { kind: 'replay', title: 'Lien', url: 'https://exemple.fr/' } as const;
const told = post('b', { workshop: 'a' });

for (const [what, given, hasText, posts, path] of [
  ['known by a line of a calendar is read on its row', {}, false, [], row],
  ['of no season has a page', { start: '2019-03-14' }, false, [], '/ateliers/a/'],
  ['that was announced has a page', { evidence: 'annonce' }, false, [], '/ateliers/a/'],
  ['with a link has a page', { links: [link] }, false, [], '/ateliers/a/'],
  ['with a text has a page', {}, true, [], '/ateliers/a/'],
  ['told by a post has a page', {}, false, [told], '/ateliers/a/'],
] as const) {
  it(`an event ${what}`, () => {
    const event = workshop('a', { evidence: 'calendrier', ...given } as Parameters<typeof workshop>[1]);
    assert.equal(eventPath({ id: 'a', row: rowOf(event, hasText, posts, seasons) }), path);
  });
}
