import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, project } from './entries.fixture.ts';
import { isHeld, retainedFirst, shelvesOf } from './shelves.ts';

const code = { repositories: [{ url: 'https://exemple.fr/code' }] };

it('shelvesOf puts first what one can take, then what one can look at, and no empty part', () => {
  const projects = [
    project('arrete', { status: 'arrete', licence: 'MIT', ...code }),
    project('sans-licence', { status: 'actif', ...code }),
    project('sans-code', { status: 'termine', licence: 'MIT' }),
    project('libre', { status: 'termine', licence: 'MIT', ...code }),
  ];
  const named = (items: typeof projects) =>
    shelvesOf(items).map((shelf) => [shelf.id, ...shelf.items.map(({ id }) => id)]);
  assert.deepEqual(named(projects), [
    ['reutiliser', 'libre'],
    ['inspirer', 'sans-licence', 'sans-code'],
    ['autres', 'arrete'],
  ]);
  assert.deepEqual(named(projects.slice(0, 1)), [['autres', 'arrete']]);
  assert.deepEqual(named([]), []);
});

it('retainedFirst sets apart the ideas that a season did not retain', () => {
  const [projects, ideas] = retainedFirst([
    project('inconnu', { status: 'inconnu' }),
    project('idee', { status: 'non-retenu' }),
    project('sans-code', { status: 'termine' }),
    project('libre', { status: 'actif', licence: 'MIT', ...code }),
  ]);
  assert.deepEqual(idsOf(projects), ['libre', 'sans-code', 'inconnu']);
  assert.deepEqual(idsOf(ideas), ['idee']);
});

it('isHeld tells what a season worked on from an idea, and from what no season carried', () => {
  const projects = [
    project('mene', { seasons: [1], status: 'arrete' }),
    project('idee', { seasons: [1], status: 'non-retenu' }),
    project('hors-saison', { seasons: [], status: 'inconnu' }),
  ];
  assert.deepEqual(idsOf(projects.filter(isHeld)), ['mene']);
});
