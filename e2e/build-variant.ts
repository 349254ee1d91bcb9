/** Builds one variant into its folder, with caches of its own. Started by global-setup.ts in its environment. */
import { build } from 'astro';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { root } from './variants.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node e2e/build-variant.ts folder');
const cacheDir = outDir.replace(/\/$/, '-cache/');
await Promise.all([outDir, cacheDir].map((folder) => rm(folder, { recursive: true, force: true })));
await build({ root: fileURLToPath(root), outDir, cacheDir, logLevel: 'warn' });
