import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { litCells, side } from './motif.ts';

const ids = [
  'a',
  'b',
  'kallm',
  'cartiflette',
  'cartiflettes',
  '2023-03-14-atelier',
  '2023-03-15-atelier',
  'évènement',
  '',
];

describe('litCells', () => {
  for (const id of ids) {
    it(`lights ten distinct cells of the grid for « ${id} »`, () => {
      const cells = litCells(id);
      assert.equal(new Set(cells.map(String)).size, 10);
      assert.ok(cells.flat().every((place) => Number.isInteger(place) && place >= 0 && place < side));
    });
  }

  it('draws the same pattern for the same text, today as tomorrow', () =>
    assert.deepEqual(
      litCells('kallm').map(([column]) => column),
      [3, 7, 3, 3, 9, 4, 0, 9, 0, 7],
    ));

  it('draws another pattern for another text', () =>
    assert.equal(new Set(ids.map((id) => String(litCells(id)))).size, ids.length));

  it('uses the whole width of the grid', () =>
    assert.equal(new Set(ids.flatMap((id) => litCells(id).map(([column]) => column))).size, side));
});
