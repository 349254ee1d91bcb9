import assert from 'node:assert/strict';
import { it } from 'node:test';
import { project, season, workshopOn } from './entries.fixture.ts';
import { administrationsOfSeason, countsBeside } from './season-counts.ts';

it('the site says what it counts where a source counts otherwise', () => {
  const figures = Object.entries({ administrations: '13', ateliers: '2', formations: '7', tchap: '360' });
  const second = season(2, {
    administrations: ['a', 'b'],
    figures: figures.map(([id, value]) => ({ id, value, label: `${id} (bilan)`, source: { title: 'Bilan' } })),
  });
  const projects = [
    project('p', { seasons: [2], administrations: ['b', 'c'] }),
    project('q', { seasons: [1], administrations: ['d'] }),
  ];
  const workshops = [
    workshopOn('2023-03-14', { administrations: ['c', 'e'] }),
    workshopOn('2023-03-15'),
    workshopOn('2023-03-16', { kind: 'formation' }),
    workshopOn('2023-03-17', { kind: 'formation', state: 'annule', evidence: 'annonce' }),
  ];
  const told = { projects, workshops, seasons: [second] };
  assert.deepEqual(administrationsOfSeason(second, told), ['a', 'b', 'c', 'e']);
  assert.deepEqual(Object.fromEntries(countsBeside(second, told)), {
    administrations: '4\u00a0citées dans les fiches',
    formations: '1\u00a0dans les fiches',
  });
});
