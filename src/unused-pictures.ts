import type { AstroIntegration } from 'astro';
import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isPicture = (file: string) => /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(file);

/** The names of files after `folder/` in a page, a feed or a stylesheet, as written there. */
const namesIn = (text: string, folder: string) =>
  text
    .split(`${folder}/`)
    .slice(1)
    .map((rest) => /^[^\s"'`()<>\\,?#&]*/.exec(rest)![0]);

/**
 * Removes the pictures of a folder of assets that no page, feed, stylesheet or script of the site names.
 * @param site folder of the built site
 * @param folder name of the folder of assets in it
 * @returns the names of the removed files
 */
export async function removeUnusedPictures(site: string, folder: string): Promise<string[]> {
  const used = new Set<string>();
  for await (const file of glob('**/*.{html,xml,css,js,json}', { cwd: site })) {
    for (const name of namesIn(await readFile(join(site, file), 'utf8'), folder)) used.add(name);
  }
  const isUsed = (file: string) => used.has(file) || used.has(encodeURI(file));
  const unused = (await readdir(join(site, folder))).filter((file) => isPicture(file) && !isUsed(file));
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
