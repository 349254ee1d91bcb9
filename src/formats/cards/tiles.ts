/** What stands on the right of a card: the plates of the projects that it is about, else the motif. */
import { litPath, side } from '../../catalogue/motif.ts';
import type { Colour } from '../../components/colours.ts';
import { lit, tints } from '../../plates/palette.ts';

/** A drawing, as SVG, in the middle of a ground of one colour. */
export interface Tile {
  ground: string;
  drawing: string;
}

/** The motif: its squares in one colour, the ten that are lit in another; around it, a margin in its own units. */
export function motif(id: string, squares: string, litSquares: string, margin = 0): string {
  const rows = Array.from({ length: side }, (_, row) => `M0 ${row * 10 + 4}h98`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${98 + 2 * margin} ${98 + 2 * margin}">` +
    `<path d="${rows}" stroke="${squares}" stroke-width="8" stroke-dasharray="8 2"/>` +
    `<path d="${litPath(id)}" fill="${litSquares}"/></svg>`
  );
}

/** The motif on a ground of its colour, as a plate has one. */
export function motifTile(id: string, colour: Colour): Tile {
  const [ground, ink] = tints[colour];
  return { ground, drawing: motif(id, `${ink}38`, lit, 12.25) };
}

/** As many of these plates as fill a picture without a hole, six at most; the first colour of each is its ground. */
export const plateTiles = (plates: readonly string[]): Tile[] =>
  plates
    .slice(
      0,
      [6, 4, 3, 2, 1].find((count) => count <= plates.length),
    )
    .map((drawing) => ({ ground: /fill="(#[\da-f]{6})"/.exec(drawing)![1]!, drawing }));
