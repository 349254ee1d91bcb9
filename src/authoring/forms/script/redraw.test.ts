import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPictureName } from '../../../schemas/pictures.ts';
import { fit, pictureName } from './redraw.ts';

describe('pictureName', () => {
  for (const [original, type, expected] of [
    ['IMG 2041 (1).JPG', 'image/jpeg', 'img-2041-1.jpg'],
    ['Capture d’écran 2026-11-26 à 09.12.png', 'image/png', 'capture-d-ecran-2026-11-26-a-09-12.png'],
    ['schéma.webp', 'image/png', 'schema.png'],
    ['图.png', 'image/png', 'image.png'],
    ['prise.png', 'image/png', 'prise-3.png'],
    [`${'a'.repeat(200)}.png`, 'image/png', `${'a'.repeat(60)}.png`],
  ] as const) {
    it(`of ${original}`, () => {
      const name = pictureName(original, type, (taken) => ['prise.png', 'prise-2.png'].includes(taken));
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
