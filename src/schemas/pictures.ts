import { isPortable } from '../output-names.ts';

/** The kinds of pictures that the content may hold → how their names end. No SVG: it can hold code, which runs where it is opened alone. */
export const pictureKinds: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
};

export const pictureExtensions: readonly string[] = Object.values(pictureKinds).flat();

/** The same in any case, as patterns. */
export const pictureEnds: readonly string[] = pictureExtensions.map((end) =>
  end.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
);

/** Their files in a folder, whatever the case of their ends. Vite wants this written where it is read: `catalogue/images.ts`. */
export const picturesGlob = `/src/content/**/*.{${pictureEnds.join(',')}}`;

const picture = new RegExp(`\\.(?:${pictureExtensions.join('|')})$`, 'i');

export const isPicture = (name: string) => picture.test(name);

/** Whether the name of a picture, without its folder, is one that addresses, systems and archives write alike. */
export const isPictureName = (name: string) =>
  isPicture(name) && isPortable(name) && /^[a-z0-9][\w.-]{0,99}$/i.test(name);

/** The most pixels of a picture, those of all the frames of an animation: a phone makes as many. */
export const mostPixels = 50_000_000;

/** The most pixels of all the pictures of the content, which the check and a build open one after another. */
export const mostPixelsInAll = 2_000_000_000;
