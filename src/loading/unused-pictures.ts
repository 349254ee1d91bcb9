import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture } from '../schemas/pictures.ts';

const isAsset = (file: string) => isPicture(file) || file.endsWith('.svg');

/**
 * Removes the pictures of a folder of assets that no page, feed, stylesheet or script of the site names.
 * @param site folder of the built site
 * @param folder name of the folder of assets in it
 * @returns the names of the removed files
 */
export async function removeUnusedPictures(site: string, folder: string): Promise<string[]> {
  const unused = new Set((await readdir(join(site, folder))).filter(isAsset));
  const reference = new RegExp(`${RegExp.escape(folder)}/([\\w.-]+)`, 'g');
  const odd = [...unused].filter((file) => !/^[\w.-]+$/.test(file));
  // One file at a time: a site of thousands of pages does not fit in memory, nor in one string. Nothing else runs
  // meanwhile, and a read that waits for its turn takes three times longer; the listing, twelve times as `glob`.
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    // The folder of an old address may be named as a file: `/feed.xml/`.
    if (!entry.isFile() || !/\.(?:html|xml|css|js|json)$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name = ''] of text.matchAll(reference)) unused.delete(name);
    for (const name of odd) {
      if ([name, encodeURI(name)].some((written) => text.includes(`${folder}/${written}`))) unused.delete(name);
    }
  }
  await Promise.all([...unused].map((file) => rm(join(site, folder, file))));
  return [...unused];
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
