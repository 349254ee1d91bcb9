import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, post, project, workshop } from './entries.fixture.ts';
import { aboutProject, aboutWorkshop, mentionsOf, projectsOfAdministration, successorsOf } from './related.ts';

it('related entries are those that name one, in their order', () => {
  const told = post('b', { projects: ['kallm', 'formiable'], workshop: 'x' });
  const posts = [told, post('a', { projects: ['kallm'], workshop: 'y' }), post('c')];
  const projects = [
    project('socratext', { administrations: ['insee'] }),
    project('formiable', { predecessors: ['socratext', 'autre'], administrations: ['insee', 'dinum'] }),
    project('kallm', { administrations: ['dinum'] }),
  ];
  const workshops = [workshop('x', { projects: ['kallm'] }), workshop('y')];
  for (const [related, ids] of [
    [aboutProject('kallm', posts), ['b', 'a']],
    [aboutProject('kallm', workshops), ['x']],
    [aboutWorkshop('x', posts), ['b']],
    [successorsOf('socratext', projects), ['formiable']],
    [successorsOf('formiable', projects), []],
    [projectsOfAdministration('insee', projects), ['socratext', 'formiable']],
  ] as const) {
    assert.deepEqual(idsOf(related), ids);
  }
});

it('what speaks of a project comes newest first, an event told by a post once', () => {
  const kallm = { projects: ['kallm'] };
  const posts = [post('ancien', { ...kallm, date: '2022-06-01' }), post('recit', { ...kallm, workshop: 'raconte' })];
  const workshops = [
    workshop('raconte', { ...kallm, start: '2023-03-13' }),
    workshop('mois', { ...kallm, start: '2022-11' }),
    workshop('autre'),
  ];
  const mentions = mentionsOf('kallm', posts, workshops).map((item) => ('post' in item ? item.post : item.workshop));
  assert.deepEqual(idsOf(mentions), ['recit', 'mois', 'ancien']);
});
