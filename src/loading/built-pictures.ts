import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture, pictureKinds } from '../schemas/pictures.ts';

/** How files of the kinds that the site takes begin, byte for byte, from the start or after a length. */
const signatures = /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/;

/** Whether a file begins as a JPEG, PNG, GIF, WebP or AVIF does. */
async function hasSignature(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12));
    return signatures.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** The paths of the files below a folder of the content that are not texts nor data: those that an asset may be made of. */
async function bringsAssets(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:mdx?|yaml)$/.test(entry.name));
  return files.map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * The files of a folder of assets that are not what they should be: a picture that is none, or a drawing in SVG that comes
 * from the content, where it may hold code. Those of the design system are drawings of ours.
 * @param assets folder of the assets of a built site
 * @param content folder of the content
 */
export async function foreignPictures(assets: string, content: string): Promise<string[]> {
  const foreign: string[] = [];
  let ofContent: Set<string> | undefined;
  for (const name of await readdir(assets, { recursive: true })) {
    const path = join(assets, name);
    if (isPicture(name)) {
      if (!(await hasSignature(path))) foreign.push(name);
    } else if (name.endsWith('.svg')) {
      ofContent ??= new Set(await Promise.all((await bringsAssets(content)).map(hashOf)));
      if (ofContent.has(await hashOf(path))) foreign.push(name);
    }
  }
  return foreign.sort();
}

/** Stops a build that would publish, under the name of a picture of the content, something else. */
export function builtPictures(): AstroIntegration {
  let assets: string;
  let content: string;
  return {
    name: 'built-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
        content = fileURLToPath(new URL('content/', config.srcDir));
      },
      'astro:build:done': async ({ dir }) => {
        const foreign = await foreignPictures(join(fileURLToPath(dir), assets), content);
        if (foreign.length === 0) return;
        throw new Error(
          `Le site ne publie que des images ${Object.keys(pictureKinds).join(', ').toUpperCase()}. Ces fichiers n’en sont pas\u00a0: ${foreign.join(', ')}.`,
        );
      },
    },
  };
}
