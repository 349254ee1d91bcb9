import assert from 'node:assert/strict';
import { it } from 'node:test';
import { projectStatuses } from '../schemas/vocabulary.ts';
import { idsOf, project } from './entries.fixture.ts';
import { outcomesInWords, outcomesOf } from './outcomes.ts';

it('each project has one outcome, whatever its status', () => {
  const statuses = Object.keys(projectStatuses) as (keyof typeof projectStatuses)[];
  const outcomes = outcomesOf(statuses.map((status) => project(status, { status })));
  const found = outcomes.map(({ id, items }) => [id, idsOf(items)]);
  assert.deepEqual(found, [
    ['abouti', ['actif', 'termine']],
    ['arrete', ['arrete']],
    ['non-retenu', ['non-retenu']],
    ['inconnu', ['inconnu']],
  ]);
});

it('a sentence tells those that happened', () => {
  const projects = [project('a'), project('b', { status: 'termine' }), project('c', { status: 'arrete' })];
  assert.equal(outcomesInWords(projects), '3\u00a0projets proposés\u00a0: 2\u00a0aboutis, 1\u00a0arrêté en route');
  assert.equal(outcomesInWords([]), 'aucun\u00a0projet proposé');
});
