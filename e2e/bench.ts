/**
 * Prints what builds cost, on a quiet machine: `npm run bench -- 100 1000`. First the authors' site; then, for each number
 * of posts, the site of ./fixtures with that many more, built without any cache, beside a bare Astro of the same posts,
 * and a bare Hugo when it is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bareAstro, hugo } from './bench-sites.ts';
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

/** What Astro's log says as each stage of a build begins. */
const stageNames = ['Syncing content', 'Collecting build info', 'Building static', 'static routes', 'optimized images'];

async function writeFiles(into: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), text);
  }
}

const posts = (count: number, extension: string, into: string) =>
  writeFiles(into, Object.fromEntries(Array.from({ length: count }, (_, at) => [`a-${at}.${extension}`, post(at)])));

async function megabytes(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}

/**
 * Runs code in a fresh Node in a folder: its seconds, its peak of memory without that of the processes it starts, and the
 * seconds of each stage. Throws when it fails.
 */
async function measure(cwd: string, code: string) {
  const print = "process.on('exit', () => console.log('maxRSS=' + process.resourceUsage().maxRSS))";
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ['-e', `${print}; ${code}`], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const begun: [string, number][] = [['start', 0]];
  let memory = 0;
  for await (const line of createInterface(child.stdout)) {
    memory ||= Number(/^maxRSS=(\d+)/.exec(line)?.[1] ?? 0) / 1024;
    const stage = stageNames.find((name) => line.includes(name));
    if (stage) begun.push([stage, seconds()]);
  }
  const [exitCode] = (await closed) as [number];
  if (exitCode !== 0) throw new Error(`${code} failed in ${cwd}`);
  const stages = begun.map(
    ([stage, since], at) => `${stage} ${((begun[at + 1]?.[1] ?? seconds()) - since).toFixed(1)}`,
  );
  return { seconds: seconds(), MB: Math.round(memory), stages: stages.join(', ') };
}

const rows: Record<string, Record<string, number | string>> = {};

/** Builds the site of a folder, beside the seconds that a bare one took. */
async function buildRow(name: string, cwd: string, bare?: number): Promise<number> {
  const { seconds, MB, stages } = await measure(
    cwd,
    "import('astro').then(({ build }) => build({ cacheDir: './cache/' }))",
  );
  rows[name] = { seconds: seconds.toFixed(1), '× bare': bare ? (seconds / bare).toFixed(2) : '', MB };
  rows[name]['dist, MB'] = await megabytes(join(cwd, 'dist'));
  console.log(`${name}: ${stages}`);
  return seconds;
}

async function benchHugo(count: number): Promise<void> {
  const cwd = join(folder, 'hugo');
  await writeFiles(cwd, hugo);
  await posts(count, 'md', join(cwd, 'content'));
  const start = performance.now();
  const { error } = spawnSync('hugo', ['--quiet'], { cwd });
  if (!error) rows[`Hugo, ${count} .md`] = { seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

async function bench(count: number): Promise<void> {
  const bare = join(folder, 'bare');
  await writeFiles(bare, bareAstro);
  await posts(count, 'md', join(bare, 'posts'));
  const bareSeconds = await buildRow(`bare Astro, ${count} .md`, bare);
  await benchHugo(count);
  for (const extension of ['md', 'mdx']) {
    const site = join(folder, extension);
    await copyProject(site);
    await posts(count, extension, join(site, 'src/content/actualites'));
    await buildRow(`this site, ${count} .${extension}`, site, bareSeconds);
    const { seconds, MB } = await measure(site, "import('./src/authoring/check/command.ts')");
    rows[`its check, ${count} .${extension}`] = { seconds: seconds.toFixed(1), MB };
  }
  await rm(folder, { recursive: true, force: true });
}

/** The authors' site as it is, cold then warm. */
async function benchLive(): Promise<void> {
  const site = join(folder, 'live');
  await copyProject(site, 'src/content');
  await buildRow('the site of the authors, cold', site);
  await buildRow('the site of the authors, warm', site);
}

await rm(folder, { recursive: true, force: true });
await benchLive();
for (const count of counts) await bench(count);
console.table(rows);
