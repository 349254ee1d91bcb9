import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'postcss';

/** Where the pictures wait for Vite, which gives them a place among the assets of the site. */
const folder = join('node_modules', '.cache', 'large-pictures');

/** A picture of more characters than this is not worth making every page wait for it with its styles. */
const longest = 1000;

const picture = /url\("data:image\/svg\+xml(?:;charset=utf-?8)?,([^"]+)"\)/gi;

/**
 * Whether Vite may put a file back into the stylesheet or the page that names it; undefined for it to judge by its size.
 * A browser keeps the scripts that pages share.
 */
export const isInlined = (file: string): false | undefined =>
  file.endsWith('.js') || file.split(sep).join('/').includes('/.cache/large-pictures/') ? false : undefined;

/**
 * Takes the large pictures out of the styles, such as the State's logo: a browser shows nothing before it has all of a
 * page's styles, and loads the pictures meanwhile.
 */
export const largePictures: Plugin = {
  postcssPlugin: 'large-pictures',
  Declaration(declaration) {
    if (declaration.value.length <= longest) return;
    declaration.value = declaration.value.replaceAll(picture, (url: string, encoded: string) => {
      if (encoded.length <= longest) return url;
      const drawing = decodeURIComponent(encoded);
      const file = resolve(folder, `${createHash('sha256').update(drawing).digest('hex').slice(0, 8)}.svg`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, drawing);
      return `url("${file.split(sep).join('/')}")`;
    });
  },
};
