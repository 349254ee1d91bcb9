import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, post, project, workshop } from './entries.fixture.ts';
import { aboutProject, aboutWorkshop, projectsOfAdministration, successorsOf } from './related.ts';

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
