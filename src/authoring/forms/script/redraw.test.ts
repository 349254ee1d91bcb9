import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPictureName } from '../../../schemas/pictures.ts';
import { fit, pictureName } from './redraw.ts';

describe('pictureName', () => {
  for (const [words, type, expected] of [
    ['Les équipes, au travail', 'image/jpeg', 'les-equipes-au-travail.jpg'],
    ['图', 'image/png', 'image.png'],
    ['prise', 'image/png', 'prise-3.png'],
    ['a'.repeat(200), 'image/png', `${'a'.repeat(60)}.png`],
  ] as const) {
    it(`of ${words}`, () => {
      const name = pictureName(words, type, (taken) => ['prise.png', 'prise-2.png'].includes(taken));
      assert.equal(name, expected);
      assert.ok(isPictureName(name));
    });
  }
});

describe('fit', () => {
  for (const [size, expected] of [
    [
      [4000, 3000],
      [1600, 1200],
    ],
    [
      [800, 600],
      [800, 600],
    ],
    [
      [10_000, 1],
      [1600, 1],
    ],
  ] as const) {
    const [width, height] = size;
    it(`${width} × ${height}`, () => assert.deepEqual(fit(width, height, 1600), expected));
  }
});
