import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, project, season } from '../catalogue/entries.fixture.ts';
import { familyOf, familyTree, hasLineage, type TreeCell } from './lineage.ts';

const seasons = [season(1), season(2), season(3)];

/** As a terminal would draw them; a lit cell has an asterisk. */
const signs: Record<string, string> = {
  '': '.',
  left: '╴',
  right: '╶',
  down: '╷',
  up: '╵',
  'left,right': '─',
  'down,up': '│',
  'right,up': '└',
  'down,right,up': '├',
  'down,right': '┌',
  'left,up': '┘',
};
const signOf = ({ isLit, sides }: TreeCell) => (isLit ? '*' : '') + (signs[[...sides].sort().join()] ?? '?');
const drawn = (...args: Parameters<typeof familyTree>) =>
  familyTree(...args).map(({ project: { id }, cells }) => `${id} ${cells.map(signOf).join(' ')}`);

describe('the tree of projects', () => {
  it('follows a project through its seasons, one without it included', () => {
    assert.deepEqual(drawn([project('a', { seasons: [1, 3] })], [seasons[0]!, seasons[2]!]), ['a *╶ *╴']);
    const all = [project('a', { seasons: [1, 3] }), project('b', { seasons: [2] })];
    assert.deepEqual(drawn(all, seasons), ['a *╶ ─ *╴', 'b . *. .']);
  });

  it('leads from a project to its heirs, told just after it', () => {
    const all = [
      project('z', { seasons: [1] }),
      project('heir-1', { seasons: [2], predecessors: ['origin'] }),
      project('heir-2', { seasons: [3], predecessors: ['origin'] }),
      project('origin', { seasons: [1] }),
    ];
    assert.deepEqual(drawn(all, seasons), ['origin *╷ . .', 'heir-1 ├ *╴ .', 'heir-2 └ ─ *╴', 'z *. . .']);
  });

  it('waits for all that a project continues', () => {
    const all = [
      project('a', { seasons: [1, 2, 3] }),
      project('b', { seasons: [1] }),
      project('heir', { seasons: [2], predecessors: ['a', 'b'] }),
    ];
    assert.deepEqual(idsOf(familyTree(all, seasons).map((row) => row.project)), ['a', 'b', 'heir']);
    assert.deepEqual(drawn(all, seasons).at(-1), 'heir └ *┘ .');
  });

  it('leads backwards when dates say so, and survives a circle', () => {
    const late = [project('a', { seasons: [2] }), project('b', { seasons: [1], predecessors: ['a'] })];
    assert.deepEqual(
      drawn(late, seasons),
      ['a . *╷ .', 'b *╶ ┘ .'].map((row) => row),
    );
    const circle = [
      project('a', { seasons: [1], predecessors: ['b'] }),
      project('b', { seasons: [1], predecessors: ['a'] }),
    ];
    assert.equal(familyTree(circle, seasons).length, 2);
  });

  it('leaves out a project without a season', () => {
    const rows = familyTree([project('a'), project('b', { seasons: [2], predecessors: ['a'] })], seasons);
    assert.deepEqual(idsOf(rows.map((row) => row.project)), ['b']);
    assert.deepEqual(idsOf(rows[0]!.predecessors), ['a']);
    assert.deepEqual(familyTree([], []), []);
  });
});

it('a family goes up to the ancestors and down to the heirs', () => {
  const all = [
    project('a'),
    project('b', { predecessors: ['a'] }),
    project('c', { predecessors: ['b', 'x'] }),
    project('x'),
    project('alone'),
  ];
  assert.deepEqual(idsOf(familyOf('a', all)), ['a', 'b', 'c', 'x']);
  assert.deepEqual(idsOf(familyOf('alone', all)), ['alone']);
});

it('a project of one season that nothing precedes nor follows has no lineage', () => {
  const all = [
    project('long', { seasons: [1, 2] }),
    project('origin', { seasons: [1] }),
    project('heir', { seasons: [2], predecessors: ['origin'] }),
    project('alone', { seasons: [1] }),
  ];
  assert.deepEqual(idsOf(all.filter((item) => hasLineage(item, all))), ['long', 'origin', 'heir']);
});
