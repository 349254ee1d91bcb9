import type { ImageMetadata } from 'astro';
import type { Images } from '../schemas/image.ts';
import { imageFile } from './image-paths.ts';

/** A picture of an entry. */
export type ContentImage = Omit<Exclude<Images[number], string>, 'src'> & { file: ImageMetadata };

const files = import.meta.glob<ImageMetadata>(
  // A literal, since Vite reads it as it stands: `picturesGlob` of schemas/pictures.ts, as a test makes sure.
  '/src/content/**/*.{[jJ][pP][gG],[jJ][pP][eE][gG],[pP][nN][gG],[wW][eE][bB][pP],[aA][vV][iI][fF],[gG][iI][fF]}',
  { eager: true, import: 'default' },
);

/**
 * A picture, ready for Astro's image components.
 * @param src its path as an author writes it: `./image.png` or `/img/image.png`
 * @param contentFile path of the text from the project's root
 * @throws when the picture is not in the repository
 */
export function imageNamed(src: string, contentFile: string): ImageMetadata {
  const path = imageFile(src, contentFile);
  const file = path && files[`/${path}`];
  if (!file) throw new Error(`${contentFile} : l’image « ${src} » manque`);
  return file;
}

/**
 * The pictures named in the header of an entry.
 * @throws as `imageNamed`
 */
export const imagesOf = ({ images }: { images: Images }, contentFile: string): ContentImage[] =>
  images.map((image) => {
    const { src, ...texts } = typeof image === 'string' ? { src: image, alt: '' } : image;
    return { file: imageNamed(src, contentFile), ...texts };
  });
