/** What stands on the right of a card: the plates of the projects that it is about, else the motif. */
import { litPath, side } from '../../catalogue/motif.ts';
import type { Colour } from '../../components/colours.ts';
import { lit, tints, type Hue } from '../../plates/palette.ts';

/** In pixels: the right part of a card, over its whole height. */
export const pictureSize = { width: 540, height: 630 };

const hues: Record<Colour, Hue> = {
  'blue-ecume': 'blue',
  'green-emeraude': 'green',
  'purple-glycine': 'purple',
  'orange-terre-battue': 'terracotta',
  'pink-tuile': 'rose',
  'beige-gris-galet': 'grey',
};

/** As many plates as fill a picture without a hole. */
const counts = [6, 4, 3, 2, 1];

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSize.width} ${pictureSize.height}">${content}</svg>`;

const box = (x: number, y: number, width: number, height: number) =>
  `x="${x}" y="${y}" width="${width}" height="${height}"`;

/** The motif: its squares in one colour, the ten that are lit in another. */
export const motif = (id: string, squares: string, litSquares: string, at = '') => {
  const rows = Array.from({ length: side }, (_, row) => `M0 ${row * 10 + 4}h98`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${at} viewBox="0 0 98 98">` +
    `<path d="${rows}" stroke="${squares}" stroke-width="8" stroke-dasharray="8 2"/>` +
    `<path d="${litPath(id)}" fill="${litSquares}"/></svg>`
  );
};

/** The motif on a ground of its colour, as a plate has one. */
export function motifPicture(id: string, colour: Colour): string {
  const [ground, ink] = tints[hues[colour]];
  const edge = 432;
  const at = box((pictureSize.width - edge) / 2, (pictureSize.height - edge) / 2, edge, edge);
  const behind = `<rect ${box(0, 0, pictureSize.width, pictureSize.height)} fill="${ground}"/>`;
  return svg(behind + motif(id, `${ink}38`, lit, at));
}

/**
 * As many of these plates as fill the picture, six at most, each on its ground.
 * @param plates their sources, at least one; the first colour of each is its ground
 */
export function platesPicture(plates: readonly string[]): string {
  const count = counts.find((number) => number <= plates.length)!;
  const columns = count > 3 ? 2 : 1;
  const width = pictureSize.width / columns;
  const height = (pictureSize.height * columns) / count;
  const cells = plates.slice(0, count).map((plate, index) => {
    const at = box((index % columns) * width, Math.floor(index / columns) * height, width, height);
    const ground = /fill="(#[\da-f]{6})"/.exec(plate)![1];
    return `<rect ${at} fill="${ground}"/>${plate.replace('<svg', `<svg ${at}`)}`;
  });
  return svg(cells.join(''));
}
