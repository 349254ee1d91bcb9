import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { administration, idsOf, project } from '../catalogue/entries.fixture.ts';
import { closestPairs, participants, partners } from './partners.ts';

const administrations = ['a', 'b', 'c', 'd', 'e'].map((id) => administration(id));
const projects = [
  project('p1', { administrations: ['a', 'b'] }),
  project('p2', { administrations: ['a', 'b', 'c', 'd'] }),
  project('p3'),
  project('p4', { administrations: ['a'] }),
];

describe('who works with whom', () => {
  const found = partners(administrations, projects);

  it('crosses administrations of several projects with projects, the most frequent first', () => {
    assert.deepEqual(idsOf(found.projects), ['p2', 'p1']);
    assert.deepEqual(
      found.rows.map(({ administration: { id }, takesPart }) => [id, takesPart]),
      [
        ['a', [true, true]],
        ['b', [true, true]],
      ],
    );
  });

  it('counts the others, so that every share of a project is told', () => assert.deepEqual(found.alone, [2, 0]));

  it('lists all who have a project', () =>
    assert.deepEqual(idsOf(found.administrations.map((item) => item.administration)), ['a', 'b', 'c', 'd']));

  it('names those who share the most', () => assert.deepEqual(closestPairs(found), { shared: 2, pairs: [['a', 'b']] }));

  it('names none when no two share more than one project', () => {
    const ring = [
      project('p1', { administrations: ['a', 'b'] }),
      project('p2', { administrations: ['b', 'c'] }),
      project('p3', { administrations: ['c', 'a'] }),
    ];
    assert.deepEqual(closestPairs(partners(administrations, ring)), { shared: 1, pairs: [] });
  });
});

it('nothing makes an empty table', () =>
  assert.deepEqual(partners([], []), { projects: [], rows: [], alone: [], administrations: [] }));

it('an administration takes part when a project or another entry names it', () =>
  assert.deepEqual(idsOf(participants(administrations, [projects[0]!, { data: { administrations: ['e'] } }])), [
    'a',
    'b',
    'e',
  ]));
