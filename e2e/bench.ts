/**
 * Prints what builds cost, on a quiet machine: `npm run bench -- 100 1000`. First the authors' site; then, for each number
 * of posts, the site of ./fixtures with that many more, built without any cache.
 */
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from './project-copy.ts';
import { root } from './variants.ts';

const folder = fileURLToPath(new URL('test-results/bench/', root));
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const words = 'Les équipes travaillent ensemble sur un outil commun et partagent leur code avec les autres. ';

/** A post of 400 words. */
const post = (index: number) => `---
title: Article ${index}
date: 2023-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}
summary: Ce que les équipes retiennent de l’étape ${index}.
---

${words.repeat(6)}

## Ce que nous avons fait

${words.repeat(8)} Voir [le catalogue](/projets/) et [le projet Alpha](/projets/projet-alpha/).

- **Premier point** : ${words}
- *Second point* : ${words}

![Une courbe](/img/courbe.png)

## La suite

${words.repeat(9)}
`;

async function posts(count: number, extension: string, into: string): Promise<void> {
  for (let index = 0; index < count; index += 1) await writeFile(join(into, `a-${index}.${extension}`), post(index));
}

const rows: Record<string, Record<string, number | string>> = {};

/** Runs code in a fresh Node in a folder: its seconds, and its peak of memory without that of the processes it starts. */
function measure(name: string, cwd: string, code: string): void {
  const print = "process.on('exit', () => console.log('maxRSS=' + process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['-e', `${print}; ${code}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${name} failed in ${cwd}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows[name] = { seconds, MB: Math.round(Number(/^maxRSS=(\d+)/m.exec(stdout)?.[1]) / 1024) };
}

const build = "import('astro').then(({ build }) => build({ cacheDir: './cache/' }))";

async function bench(count: number): Promise<void> {
  for (const extension of ['md', 'mdx']) {
    const site = join(folder, extension);
    await copyProject(site);
    await posts(count, extension, join(site, 'src/content/actualites'));
    measure(`this site, ${count} .${extension}`, site, build);
    measure(`its check, ${count} .${extension}`, site, "import('./src/authoring/check/command.ts')");
  }
  await rm(folder, { recursive: true, force: true });
}

/** The authors' site as it is, cold then warm. */
async function benchLive(): Promise<void> {
  const site = join(folder, 'live');
  await copyProject(site, 'src/content');
  measure('the site of the authors, cold', site, build);
  measure('the site of the authors, warm', site, build);
}

await rm(folder, { recursive: true, force: true });
await benchLive();
for (const count of counts) await bench(count);
console.table(rows);
