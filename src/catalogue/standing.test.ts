import assert from 'node:assert/strict';
import { it } from 'node:test';
import { project } from './entries.fixture.ts';
import { changeOf, factsOf, isRecent, threadOf } from './standing.ts';

const repositories = [{ url: 'https://exemple.fr/code' }];

it('only the twelve months before a build are recent', () => {
  const isOfYear = (lastActivity?: string) => isRecent(project('a', { lastActivity }).data, '2026-11-30T08:00');
  const changes = ['2026-11-01', '2025-12', '2025-12-01', '2025-11-30', '2025-11', '2025', undefined];
  assert.deepEqual(changes.filter(isOfYear), changes.slice(0, 3));
});

it('a change is told by its month, or its year', () => {
  const found = changeOf(project('a', { lastActivity: '2025-05-25', repositories }).data);
  assert.equal(found, 'code modifié en mai\u00a02025');
  assert.equal(changeOf(project('a', { lastActivity: '2022' }).data), 'modifié en 2022');
  assert.equal(changeOf(project('a').data), undefined);
});

it('a line tells the licence, the language, and how a project ended if it was not carried through', () => {
  const facts = (given: Parameters<typeof project>[1]) =>
    factsOf(project('a', { technologies: ['R', 'S3'], ...given }));
  assert.deepEqual(facts({ licence: 'MIT', repositories }), ['Licence MIT', 'R']);
  assert.deepEqual(facts({ repositories }), ['Licence non indiquée', 'R']);
  assert.deepEqual(facts({ status: 'termine' }), ['Sans code public', 'R']);
  assert.deepEqual(facts({ status: 'arrete' }), ['Arrêté en cours de saison']);
});

it('a thread puts the last change among the dates of its author, once', () => {
  const milestones = [
    { date: '2022-05-16', text: 'L’idée.' },
    { date: '2023', text: 'La suite.' },
    { date: '2022-12', text: 'Version 1.' },
  ];
  const dates = (lastActivity?: string) =>
    threadOf(project('a', { milestones, lastActivity }).data).map(({ date }) => date);
  assert.deepEqual(dates('2022-11-03'), ['2022-05-16', '2022-11-03', '2022-12', '2023']);
  assert.deepEqual(dates('2022-12'), ['2022-05-16', '2022-12', '2023']);
  assert.equal(threadOf(project('a', { lastActivity: '2022' }).data)[0]?.text, 'Dernier changement connu.');
});
