import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** A picture in memory: four bytes a pixel. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export interface Difference {
  /** Share of the pixels that differ, from 0 to 1. */
  ratio: number;
  /** PNG: what differs in red, on the faded page. */
  picture: Buffer;
}

/** Stands where one page has nothing; no page has such a colour, so it counts as different. */
const filling = Buffer.from([255, 0, 255, 255]);

/**
 * Compares two PNG of the same width. What was inserted or removed does not make all that follows it
 * different: a common bottom is put at the same height.
 */
export async function difference(before: Buffer, after: Buffer): Promise<Difference> {
  const [former, present] = await Promise.all([decode(before), decode(after)]);
  const { width } = present;
  const row = width * 4;
  const bottom = commonBottom(former, present);
  const height = Math.max(former.height, present.height);
  const filled = ({ data, height: own }: Pixels) =>
    Buffer.concat([
      data.subarray(0, (own - bottom) * row),
      Buffer.alloc((height - own) * row, filling),
      data.subarray((own - bottom) * row),
    ]);
  const output = Buffer.alloc(height * row);
  const different = pixelmatch(filled(former), filled(present), output, width, height);
  const picture = await sharp(output, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { ratio: different / (width * height), picture };
}

async function decode(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How many rows of pixels are the same at the bottom. */
function commonBottom(a: Pixels, b: Pixels): number {
  const row = a.width * 4;
  const least = Math.min(a.height, b.height);
  const isSame = (i: number, j: number) => a.data.compare(b.data, j * row, (j + 1) * row, i * row, (i + 1) * row) === 0;
  let bottom = 0;
  while (bottom < least && isSame(a.height - 1 - bottom, b.height - 1 - bottom)) bottom++;
  return bottom;
}
