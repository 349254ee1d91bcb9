import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { imageFile } from '../../catalogue/image-paths.ts';
import type { Post } from '../../schemas/post.ts';
import { imagesOf } from '../images.ts';
import type { Rule, ValidFile } from './rule.ts';

interface NamedImage {
  src: string;
  path?: (string | number)[];
}

const imagesNamedBy = ({ collection, file, body, value }: ValidFile): NamedImage[] => [
  ...(collection === 'actualites' ? (value as Post).images : []).map((image, index) => ({
    src: typeof image === 'string' ? image : image.src,
    path: ['images', index],
  })),
  ...imagesOf(body, file).map((src) => ({ src })),
];

/** Pictures named in a header or in a text are files of the repository. */
export const existingImages: Rule = ({ root, valid }) =>
  valid.flatMap((entry) => {
    const { file } = entry;
    try {
      return imagesNamedBy(entry).flatMap(({ src, path }) => {
        const target = imageFile(src, file);
        if (!target || existsSync(join(root, target))) return [];
        return [{ file, ...(path && { path }), message: `l’image « ${src} » manque : déposez-la dans ${target}` }];
      });
    } catch (error) {
      return [{ file, message: `le texte est mal formé (${(error as Error).message})` }];
    }
  });
