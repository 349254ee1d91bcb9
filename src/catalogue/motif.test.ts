import assert from 'node:assert/strict';
import { it } from 'node:test';
import { litCells, side } from './motif.ts';

const ids = ['', 'a', 'b', 'kallm', 'cartiflette', 'cartiflettes', '2023-03-14-atelier', '2023-03-15-atelier', 'évé'];

it('litCells lights one cell in each of the ten rows of the grid, in the whole width, and not alike for two texts', () => {
  const motifs = ids.map(litCells);
  for (const cells of motifs)
    assert.deepEqual(
      cells.map(([, row]) => row),
      [...Array(10).keys()],
    );
  assert.deepEqual(new Set(motifs.flat().map(([column]) => column)), new Set(Array(side).keys()));
  assert.equal(new Set(motifs.map(String)).size, ids.length);
});

it('litCells draws the same pattern for the same text, today as tomorrow', () =>
  assert.deepEqual(
    litCells('kallm').map(([column]) => column),
    [3, 7, 3, 3, 9, 4, 0, 9, 0, 7],
  ));
