/** A program that says what pictures are: a list of paths on its standard input, a line for each on its output. */
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { mostPixels, mostPixelsInAll } from '../../schemas/pictures.ts';
import type { Inspection } from './rules/picture-content.ts';

// A few bytes may decode into hundreds of megabytes: one at a time, and none kept.
sharp.cache(false);

let pixels = 0;

async function inspect(path: string): Promise<Inspection> {
  const options = { animated: true, failOn: 'truncated', limitInputPixels: mostPixels } as const;
  const { format, compression, width, height } = await sharp(path, { ...options, limitInputPixels: false }).metadata();
  // The height is that of all the frames; a picture that is too large is not decoded.
  pixels += Math.min(width * height, mostPixels);
  if (pixels > mostPixelsInAll) return { isOneTooMany: true };
  const kind = format === 'heif' && compression === 'av1' ? 'avif' : format;
  const decoded = kind === 'svg' ? Promise.reject(new Error('not decoded')) : sharp(path, options).resize(8).toBuffer();
  return { kind, isWhole: await decoded.then(() => true).catch(() => false) };
}

for (const path of JSON.parse(await text(process.stdin)) as string[]) {
  console.log(JSON.stringify(await inspect(path).catch(() => ({}))));
}
