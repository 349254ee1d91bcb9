import type { ImageMetadata } from 'astro';
import type { Post } from '../schemas/post.ts';
import { imageFile } from './image-paths.ts';

/** A picture named in the header of a post. */
export interface PostImage {
  file: ImageMetadata;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
}

const files = import.meta.glob<ImageMetadata>(
  '/src/content/**/*.{jpg,jpeg,png,webp,avif,gif,svg,JPG,JPEG,PNG,WEBP,AVIF,GIF,SVG}',
  { eager: true, import: 'default' },
);

/**
 * The pictures of a post, ready for Astro's image components.
 * @param contentFile path of the post from the project's root
 * @throws when a picture is not in the repository
 */
export function postImages({ images }: Post, contentFile: string): PostImage[] {
  return images.map((image) => {
    const { src, ...texts } = typeof image === 'string' ? { src: image, alt: '' } : image;
    const path = imageFile(src, contentFile);
    const file = path && files[`/${path}`];
    if (!file) throw new Error(`${contentFile} : l’image « ${src} » manque`);
    return { file, ...texts };
  });
}
