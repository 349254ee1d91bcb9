/**
 * Builds one variant into its folder, with caches of its own, from a copy of the project whose content is that of
 * ./fixtures. Started by global-setup.ts in its environment.
 */
import { build } from 'astro';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { copyProject } from './project-copy.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node e2e/build-variant.ts folder');
const outDir = resolve(folder);
const copy = `${outDir}-source/`;
const cacheDir = `${outDir}-cache/`;
await Promise.all([outDir, cacheDir].map((path) => rm(path, { recursive: true, force: true })));
await copyProject(copy);

// The purge of the styles reads src/ from the working directory.
process.chdir(copy);
await build({ root: copy, outDir, cacheDir, logLevel: 'warn' });
