/** How a card looks: its nodes and their styles, as CSS has them. Measures are in pixels of the image. */
import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import { deployment, site } from '../../site.ts';
import type { Card } from './cards.ts';
import { motif, pictureSize } from './picture.ts';

/** What social networks show whole: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const cardSize = { width: 1200, height: 630 };

/** Marianne is for the State only; Public Sans, close to it, is free (SIL OFL 1.1). */
export const fontFamily = deployment.hasStateBrand ? 'Marianne' : 'Public Sans';

/** The room of a title, and of one with a text below it. */
const titleBox = { width: cardSize.width - pictureSize.width - 64 - 44, height: 380, heightAboveText: 214 };
const titleSizes = [68, 60, 54, 48, 42, 37];
const lineHeight = 1.15;

/** Blue France, and the greys of titles and of mentions, in the design system. */
const styles = `
.card { display: flex; width: 100%; height: 100%; background: #fff; color: #161616; font-family: ${fontFamily}; }
.words { display: flex; flex-direction: column; justify-content: space-between; padding: 56px 44px 56px 64px; width: ${cardSize.width - pictureSize.width}px; }
.brand { display: flex; align-items: center; gap: 18px; font-size: 30px; font-weight: 700; }
.mark { width: 60px; height: 60px; }
.middle { display: flex; flex-direction: column; gap: 20px; }
.title { font-weight: 700; line-height: ${lineHeight}; color: #000091; text-wrap: balance; overflow-wrap: anywhere; text-overflow: ellipsis; }
.text { font-size: 26px; line-height: 1.4; color: #3a3a3a; text-wrap: pretty; line-clamp: 4; text-overflow: ellipsis; }
.foot { display: flex; height: 34px; }
.labels { width: 100%; font-size: 26px; line-height: 34px; color: #666; white-space: nowrap; text-fit: shrink; }
.picture { width: ${pictureSize.width}px; height: ${pictureSize.height}px; }
`;

/** The sign of the programme, as in public/favicon.svg. */
const mark = motif(site.name, '#bfccfb', '#2f4077');

/** The largest size at which a title holds in its room by its number of letters, no word cut; and the lines of that room. */
function fit(title: string, height: number): { size: number; lines: number } {
  const longestWord = Math.max(...title.split(/[ -]/).map((word) => word.length));
  const sizes = titleSizes.map((size) => ({
    size,
    /** A bold letter is three fifths of its size wide, on average. */
    letters: titleBox.width / (size * 0.6),
    lines: Math.floor(height / (size * lineHeight)),
  }));
  // The ends of lines stay empty: a fifth of the room, in French.
  const holds = ({ letters, lines }: (typeof sizes)[number]) =>
    longestWord <= letters && title.length <= letters * lines * 0.8;
  return sizes.find(holds) ?? sizes.at(-1)!;
}

/** What the renderer is given of a card; what does not fit all the same is cut, and says so by an ellipsis. */
export function template({ title, text, labels, picture }: Card) {
  const { size, lines } = fit(title, text ? titleBox.heightAboveText : titleBox.height);
  const word = (className: string, content: string, style = {}) =>
    ({ type: 'text', className, text: content, style }) as const;
  const box = <Child>(className: string, children: Child[]) => ({ type: 'container', className, children }) as const;
  const image = (className: string, src: string) => ({ type: 'image', className, src }) as const;
  const node = box('card', [
    box('words', [
      box('brand', [image('mark', mark), word('name', site.name)]),
      box('middle', [
        word('title', title, { fontSize: size, lineClamp: lines }),
        ...(text ? [word('text', text)] : []),
      ]),
      box('foot', [word('labels', labels.join(' · '))]),
    ]),
    image('picture', picture),
  ]);
  return { node, styles };
}

const {
  '@takumi-rs/core': renderer,
  '@gouvfr/dsfr': marianne,
  '@fontsource/public-sans': free,
} = manifest.dependencies;

const versions = new WeakMap<Card, string>();

/** Stands for all that a card shows: changes when its image would. */
export function versionOf(card: Card): string {
  const shown = () => JSON.stringify([template(card), renderer, marianne, free]);
  const version = versions.get(card) ?? createHash('sha256').update(shown()).digest('hex').slice(0, 10);
  versions.set(card, version);
  return version;
}
