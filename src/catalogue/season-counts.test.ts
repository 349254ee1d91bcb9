import assert from 'node:assert/strict';
import { it } from 'node:test';
import { project, season, workshopOn } from './entries.fixture.ts';
import { administrationsOfSeason, countsBeside } from './season-counts.ts';

const figure = (id: string, value: string) => ({ id, value, label: `${id} (bilan)`, source: { title: 'Bilan' } });

it('the site says what it counts where a source counts otherwise', () => {
  const second = season(2, {
    administrations: ['a', 'b'],
    figures: [
      figure('administrations', '13'),
      figure('ateliers', '2'),
      figure('formations', '7'),
      figure('tchap', '360'),
    ],
  });
  const projects = [
    project('p', { seasons: [2], administrations: ['b', 'c'] }),
    project('q', { seasons: [1], administrations: ['d'] }),
  ];
  const workshops = [
    workshopOn('2023-03-14'),
    workshopOn('2023-03-15'),
    workshopOn('2023-03-16', { kind: 'formation' }),
    workshopOn('2023-03-17', { kind: 'formation', state: 'annule', evidence: 'annonce' }),
  ];
  assert.deepEqual(administrationsOfSeason(second, projects), ['a', 'b', 'c']);
  assert.deepEqual(
    [...countsBeside(second, { projects, workshops, seasons: [second] })],
    [
      ['administrations', '3\u00a0citées dans les fiches'],
      ['formations', '1\u00a0dans les fiches'],
    ],
  );
});
