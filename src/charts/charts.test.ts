import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { administration, idsOf, post, project, season, workshopOn } from '../catalogue/entries.fixture.ts';
import { chartsOf, conclusion, participants } from './charts.ts';

const code = { repositories: [{ url: 'https://exemple.fr/code' }] };

const projects = [
  project('libre', {
    ...{ ...code, licence: 'MIT', seasons: [1], lastActivity: '2024-02-05', administrations: ['a', 'b', 'c'] },
  }),
  project('sans-licence', { ...code, status: 'termine', administrations: ['a', 'b'] }),
  project('sans-code', { status: 'termine', administrations: ['a'] }),
  project('arrete', { ...code, licence: 'MIT', status: 'arrete' }),
  project('idee', { status: 'non-retenu' }),
];
const seasons = [season(1, { start: '2022-05-16', end: '2022-12-05' })];
const workshops = [
  workshopOn('2022-06-01'),
  workshopOn('2022-06-15', { evidence: 'annonce' }),
  workshopOn('2022-07-01', { evidence: 'calendrier' }),
  workshopOn('2022-08-01', { evidence: 'annonce', state: 'annule' }),
  workshopOn('2099-01-01', { evidence: 'annonce' }),
];
const posts = [post('raconte', { workshop: '2022-06-01' }), post('annonce', { workshop: '2022-06-15' })];
const administrations = ['a', 'b', 'c', 'd'].map((id) => administration(id));

describe('the five charts', () => {
  const charts = chartsOf({ projects, seasons, workshops, posts, administrations, now: '2026-01-01T00:00' });

  it('have for titles what they conclude', () =>
    assert.deepEqual(
      charts.map(({ title }) => title.replaceAll('\u00a0', ' ')),
      [
        'Trois projets sur cinq ont abouti',
        'Un projet abouti sur trois peut être repris librement',
        'Un projet a vécu après sa saison',
        'Deux projets réunissent plusieurs administrations',
        'Un rendez-vous sur trois a laissé de quoi voir ou lire',
      ],
    ));

  it('show what the conclusion counts', () =>
    assert.deepEqual(
      charts.map(({ bars }) => bars.map(({ value }) => value)),
      [['3', '1', '1', '0'], ['1', '1', '1'], ['1\u00a0an et 2\u00a0mois'], ['3', '2'], ['1', '0', '1', '1']],
    ));

  it('say that there is nothing yet', () => {
    const empty = { projects: [], seasons: [], workshops: [], posts: [], administrations: [], now: '2026-01-01T00:00' };
    for (const { title } of chartsOf(empty)) assert.match(title, /^Aucun .+ encore/);
  });
});

it('a conclusion is in figures when a number has no word', () =>
  assert.equal(
    conclusion({ count: 20, total: 42, noun: ['fait', 'faits'], verb: ['compte', 'comptent'], none: '' }),
    '20\u00a0faits sur 42 comptent',
  ));

it('an administration takes part when a project or another entry names it', () =>
  assert.deepEqual(idsOf(participants(administrations, [projects[1]!, { data: { administrations: ['d'] } }])), [
    'a',
    'b',
    'd',
  ]));
