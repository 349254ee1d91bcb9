/**
 * Says what pictures are, whatever their names say: reads a list of paths on its standard input, and prints what the
 * library of the build makes of each. A process of its own, since it decodes bytes that anybody may have written.
 */
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { largestSide, type Inspection } from './picture-files.ts';

async function inspect(path: string): Promise<Inspection> {
  const options = { animated: true, failOn: 'truncated', limitInputPixels: largestSide ** 2 } as const;
  try {
    const { format, compression, width, height, pages = 1 } = await sharp(path, options).metadata();
    const kind = format === 'heif' && compression === 'av1' ? 'avif' : format;
    const isDecoded =
      kind !== 'svg' &&
      (await sharp(path, options)
        .resize(8)
        .toBuffer()
        .then(
          () => true,
          () => false,
        ));
    return { kind, width, height: Math.round(height / pages), frames: pages, isDecoded };
  } catch (error) {
    return /exceeds pixel limit/.test(String(error)) ? { isTooLarge: true } : {};
  }
}

const inspections: Inspection[] = [];
// One after the other: the library uses all the processors for each, and memory stays that of the largest.
for (const path of JSON.parse(await text(process.stdin)) as string[]) inspections.push(await inspect(path));
console.log(JSON.stringify(inspections));
