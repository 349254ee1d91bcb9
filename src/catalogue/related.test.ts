import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, post, project, workshop } from './entries.fixture.ts';
import { aboutProject, aboutWorkshop, projectsOfAdministration, successorsOf } from './related.ts';

const projects = [
  project('socratext', { administrations: ['insee'] }),
  project('formiable', { predecessors: ['socratext', 'autre'], administrations: ['insee', 'dinum'] }),
  project('kallm', { administrations: ['dinum'] }),
];

describe('related entries', () => {
  it('of a project are the posts and events that name it, in their order', () => {
    const posts = [post('b', { projects: ['kallm', 'formiable'] }), post('a', { projects: ['kallm'] }), post('c')];
    assert.deepEqual(idsOf(aboutProject('kallm', posts)), ['b', 'a']);
    assert.deepEqual(idsOf(aboutProject('kallm', [workshop('x', { projects: ['kallm'] }), workshop('y')])), ['x']);
  });

  it('of an event are the posts that tell it', () => {
    const posts = [
      post('a', { workshop: '2023-03-14-atelier' }),
      post('b', { workshop: '2023-03-30-atelier' }),
      post('c'),
    ];
    assert.deepEqual(idsOf(aboutWorkshop('2023-03-14-atelier', posts)), ['a']);
  });

  it('of a project are those that take over from it', () => {
    assert.deepEqual(idsOf(successorsOf('socratext', projects)), ['formiable']);
    assert.deepEqual(successorsOf('formiable', projects), []);
  });

  it('of an administration are its projects', () => {
    assert.deepEqual(idsOf(projectsOfAdministration('insee', projects)), ['socratext', 'formiable']);
    assert.deepEqual(projectsOfAdministration('igf', projects), []);
  });
});
