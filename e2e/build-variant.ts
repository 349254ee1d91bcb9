/**
 * Builds one variant into its folder, with caches of its own, from a copy of the site to which the posts of
 * ./unpublished are added: what the public may not read yet. Started by global-setup.ts in its environment.
 */
import { build } from 'astro';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from './project-copy.ts';
import { root } from './variants.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node e2e/build-variant.ts folder');
const outDir = resolve(folder);
const copy = `${outDir}-source/`;
const cacheDir = `${outDir}-cache/`;
await Promise.all([outDir, cacheDir].map((path) => rm(path, { recursive: true, force: true })));
await copyProject(copy);
await cp(fileURLToPath(new URL('e2e/unpublished', root)), `${copy}src/content`, { recursive: true });

// The purge of the styles reads src/ from the working directory.
process.chdir(copy);
await build({ root: copy, outDir, cacheDir, logLevel: 'warn' });
