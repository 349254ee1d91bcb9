import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, project } from './entries.fixture.ts';
import { retainedFirst, shelvesOf } from './shelves.ts';

const code = { repositories: [{ url: 'https://exemple.fr/code' }], seasons: [1] };
const projects = [
  project('arrete', { status: 'arrete', licence: 'MIT', ...code }),
  project('idee', { status: 'non-retenu', seasons: [1] }),
  project('hors-saison', { status: 'inconnu' }),
  project('sans-licence', { status: 'actif', ...code }),
  project('sans-code', { status: 'termine', licence: 'MIT', seasons: [1] }),
  project('libre', { status: 'termine', licence: 'MIT', ...code }),
];

it('shelvesOf puts first what one can take, then what one can look at, and no empty part', () => {
  const named = (items: typeof projects) => shelvesOf(items).map((shelf) => [shelf.id, ...idsOf(shelf.items)]);
  const others = [
    ['reprendre', 'arrete', 'idee'],
    ['inconnue', 'hors-saison'],
  ];
  assert.deepEqual(named(projects), [['reutiliser', 'libre'], ['inspirer', 'sans-licence', 'sans-code'], ...others]);
  assert.deepEqual(named(projects.slice(0, 3)), others);
  assert.deepEqual(named([]), []);
});

it('retainedFirst sets apart the ideas that a season did not retain', () =>
  assert.deepEqual(retainedFirst(projects).map(idsOf), [
    ['libre', 'sans-licence', 'sans-code', 'arrete', 'hors-saison'],
    ['idee'],
  ]));
