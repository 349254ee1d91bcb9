import type { AstroIntegration } from 'astro';
import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from './schemas/pictures.ts';

const isAsset = (file: string) => isPicture(file) || file.endsWith('.svg');

/**
 * Removes the pictures of a folder of assets that no page, feed, stylesheet or script of the site names.
 * @param site folder of the built site
 * @param folder name of the folder of assets in it
 * @returns the names of the removed files
 */
export async function removeUnusedPictures(site: string, folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.{html,xml,css,js,json}', { cwd: site }));
  const texts = (await Promise.all(files.map((file) => readFile(join(site, file), 'utf8')))).join('\n');
  const isUsed = (file: string) => [file, encodeURI(file)].some((name) => texts.includes(`${folder}/${name}`));
  const unused = (await readdir(join(site, folder))).filter((file) => isAsset(file) && !isUsed(file));
  await Promise.all(unused.map((file) => rm(join(site, folder, file))));
  return unused;
}

/**
 * Astro copies into a build the original of each picture of the content, those of drafts and of posts to come
 * included: only what the public can see stays.
 */
export function unusedPictures(): AstroIntegration {
  let folder: string;
  return {
    name: 'unused-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        await removeUnusedPictures(fileURLToPath(dir), folder);
      },
    },
  };
}
