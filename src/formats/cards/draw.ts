/** How a card looks: its nodes and their styles, as CSS has them; and the only file that knows what draws them. */
import { Renderer, type Node } from '@takumi-rs/core';
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deployment, site } from '../../site.ts';
import type { Card } from './cards.ts';
import { motif } from './tiles.ts';

/** What social networks show whole: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const cardSize = { width: 1200, height: 630 };
/** The left of a card; its tiles stand on the right. */
export const wordsWidth = 660;
const titleWidth = wordsWidth - 64 - 44;
const lineHeight = 1.15;

/** Marianne is for the State only; Public Sans, close to it, is free (SIL OFL 1.1). DejaVu lends the signs that both lack. */
const fontFamily = deployment.hasStateBrand ? 'Marianne' : 'Public Sans';
const fontFiles = {
  Marianne: ['Regular', 'Bold'].map((weight) => `@gouvfr/dsfr/dist/fonts/Marianne-${weight}.woff2`),
  'Public Sans': [400, 700].map((weight) => `@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`),
}[fontFamily];
for (const weight of [400, 700])
  fontFiles.push(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`);
const { resolve } = createRequire(import.meta.url);
const fonts = fontFiles.map((file) => readFileSync(resolve(file)));
const faces = fonts.map((font) => create(font) as Font);

/** A text without what no font has, such as an emoji: it would be an empty box. */
const drawable = (text: string) =>
  Array.from(text.normalize(), (sign) =>
    faces.some((face) => face.hasGlyphForCodePoint(sign.codePointAt(0)!)) ? sign : '',
  )
    .join('')
    .trim();

/** Blue France, and the greys of titles and of mentions, in the design system. */
const styles = `
.card { display: flex; width: 100%; height: 100%; background: #fff; color: #161616; font-family: ${fontFamily}; }
.words { display: flex; flex-direction: column; justify-content: space-between; padding: 56px 44px 56px 64px; width: ${wordsWidth}px; }
.brand { display: flex; align-items: center; gap: 18px; font-size: 30px; font-weight: 700; }
.mark { width: 60px; height: 60px; }
.middle { display: flex; flex-direction: column; gap: 20px; }
.title { font-weight: 700; line-height: ${lineHeight}; color: #000091; text-wrap: balance; overflow-wrap: anywhere; text-overflow: ellipsis; }
.text { font-size: 26px; line-height: 1.4; color: #3a3a3a; text-wrap: pretty; line-clamp: 4; text-overflow: ellipsis; }
.labels { width: 100%; height: 34px; font-size: 26px; line-height: 34px; color: #666; white-space: nowrap; text-fit: shrink; }
.tiles { display: flex; flex-wrap: wrap; width: ${cardSize.width - wordsWidth}px; }
.drawing { width: 100%; height: 100%; object-fit: contain; }
`;

/** The sign of the programme, as in public/favicon.svg. */
const mark = motif(site.name, '#bfccfb', '#2f4077');

/**
 * The largest size at which a title holds in its room, no word cut, and the lines of that room. A letter is three fifths of
 * its size wide, on average; it takes a square of its size with the space between lines and their empty ends.
 */
function fit(title: string, height: number) {
  const longestWord = Math.max(...title.split(/[ -]/).map((word) => word.length));
  const size = Math.min(68, titleWidth / (longestWord * 0.6), Math.sqrt((titleWidth * height) / title.length));
  const fontSize = Math.max(37, Math.floor(size));
  return { fontSize, lineClamp: Math.floor(height / (fontSize * lineHeight)) };
}

const word = (className: string, text: string, style = {}): Node => ({
  type: 'text',
  className,
  text: drawable(text),
  style,
});
const box = (className: string, children: Node[], style = {}): Node => ({
  type: 'container',
  className,
  children,
  style,
});
const image = (className: string, src: string): Node => ({ type: 'image', className, src });

/** What the renderer is given of a card; what does not fit all the same is cut, and says so by an ellipsis. */
export function template({ title, text, labels, tiles }: Card) {
  const columns = tiles.length > 3 ? 2 : 1;
  const tileSize = { width: `${100 / columns}%`, height: `${(100 * columns) / tiles.length}%` };
  const node = box('card', [
    box('words', [
      box('brand', [image('mark', mark), word('name', site.name)]),
      box('middle', [word('title', title, fit(title, text ? 214 : 380)), ...(text ? [word('text', text)] : [])]),
      word('labels', labels.join(' · ')),
    ]),
    box(
      'tiles',
      tiles.map(({ ground, drawing }) => box('tile', [image('drawing', drawing)], { ...tileSize, background: ground })),
    ),
  ]);
  return { node, styles };
}

/** Read once a build, or when development is asked for a card. */
let ready: Promise<Renderer> | undefined;

async function prepare(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}

/** A card as a PNG; drawn in a thread of its own. */
export async function draw(card: Card): Promise<Buffer<ArrayBuffer>> {
  ready ??= prepare();
  const { node, styles } = template(card);
  return (await ready).render(node, { ...cardSize, css: [styles], lang: 'fr' });
}
