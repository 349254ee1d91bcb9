import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pictureFiles } from './pictures.ts';

it('pictureFiles tells where each picture goes, once', () =>
  assert.deepEqual(
    pictureFiles(
      {
        title: './pas-une-image',
        images: [
          { src: './a.png', alt: '' },
          { src: '/img/b.JPG', alt: '' },
        ],
      },
      'Voir ![A](./a.png) et ![C](<./c.webp>), mais pas [d](./d.png) ni ![e](https://a.fr/e.png).',
      'src/content/actualites/bilan.md',
    ),
    ['src/content/actualites/a.png', 'src/content/img/b.JPG', 'src/content/actualites/c.webp'],
  ));
