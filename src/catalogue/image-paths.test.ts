import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imageFile } from './image-paths.ts';

describe('imageFile', () => {
  for (const [src, file] of [
    ['/img/a.jpg', 'src/content/img/a.jpg'],
    ['/img/2023/a.jpg', 'src/content/img/2023/a.jpg'],
    ['/img/une%20photo.jpg', 'src/content/img/une photo.jpg'],
    ['./a.png', 'src/content/actualites/a.png'],
    ['a.png', 'src/content/actualites/a.png'],
    ['../img/a.png', 'src/content/img/a.png'],
    ['./une%20photo.png', 'src/content/actualites/une photo.png'],
    ['/favicon.svg', 'public/favicon.svg'],
    ['/img/../actualites/a.png', 'src/content/actualites/a.png'],
    ['/img/../../../a.png', undefined],
    ['/%69mg/a.png', 'public/img/a.png'],
    ['/../a.png', undefined],
    ['../../../a.png', undefined],
    ['https://exemple.fr/img/a.png', undefined],
    ['//exemple.fr/img/a.png', undefined],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', undefined],
  ] as const) {
    it(`of ${src} is ${file ?? 'none'}`, () => assert.equal(imageFile(src, 'src/content/actualites/bilan.md'), file));
  }
});
