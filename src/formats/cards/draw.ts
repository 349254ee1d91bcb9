/** Draws the share images, and keeps them. The only file that knows the renderer. */
import { Renderer, type Node } from '@takumi-rs/core';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Card } from './cards.ts';
import { cardSize, fontFamily, template, versionOf } from './template.ts';

const fontFiles: Record<typeof fontFamily, { file: string; weight: number }[]> = {
  Marianne: [
    { file: '@gouvfr/dsfr/dist/fonts/Marianne-Regular.woff2', weight: 400 },
    { file: '@gouvfr/dsfr/dist/fonts/Marianne-Bold.woff2', weight: 700 },
  ],
  'Public Sans': [
    { file: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2', weight: 400 },
    { file: '@fontsource/public-sans/files/public-sans-latin-700-normal.woff2', weight: 700 },
  ],
};

/** Read once a build, if a card is to be drawn. */
let ready: Promise<Renderer> | undefined;

async function prepare(): Promise<Renderer> {
  const renderer = new Renderer();
  const { resolve } = createRequire(import.meta.url);
  for (const { file, weight } of fontFiles[fontFamily]) {
    await renderer.registerFont({ name: fontFamily, weight, data: await readFile(resolve(file)) });
  }
  return renderer;
}

/** A card as a PNG; drawn in a thread of its own. */
export async function draw(card: Card): Promise<Buffer<ArrayBuffer>> {
  ready ??= prepare();
  const { node, styles } = template(card);
  return (await ready).render(node as Node, { ...cardSize, css: [styles], lang: 'fr' });
}

/** The last one asked for. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The same, drawn only if it was not before, and after those asked for earlier: at once, they would keep pages from being
 * written.
 * @param cache folder where the images are kept, by what they show; a build may empty it
 */
export function drawn(card: Card, cache: URL): Promise<Buffer<ArrayBuffer>> {
  const file = new URL(`cards/${versionOf(card)}.png`, cache);
  const png = last.then(() => readFile(file).catch(() => drawInto(file, card)));
  last = png;
  return png;
}

async function drawInto(file: URL, card: Card): Promise<Buffer<ArrayBuffer>> {
  const png = await draw(card);
  // Named once whole: another build, or one that is stopped, leaves no half of an image.
  const part = new URL(`${file.href}.${process.pid}`);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(part, png);
  await rename(part, file);
  return png;
}
