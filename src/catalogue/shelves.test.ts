import assert from 'node:assert/strict';
import { it } from 'node:test';
import { project } from './entries.fixture.ts';
import { shelvesOf } from './shelves.ts';

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
