/**
 * Prints what builds cost: `npm run bench -- 100 1000`. First the authors' site, built and started; then, for each number
 * of posts, the site of ./fixtures with that many more, built without any cache, beside a bare Astro of the same posts.
 * On a machine that does other things, the times of the processor compare better than seconds.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from './project-copy.ts';
import { root } from './variants.ts';

const folder = fileURLToPath(new URL('test-results/bench/', root));
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const words = 'Les équipes travaillent ensemble sur un outil commun et partagent leur code avec les autres. ';

/** A post of 400 words; with pictures, one heads it and its text shows another. */
const post = (index: number, hasPictures: boolean) => `---
title: Article ${index}
date: 2023-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}
summary: Ce que les équipes retiennent de l’étape ${index}.
${hasPictures ? 'images: [{ src: ./tete.png, alt: Une courbe }]\n' : ''}---

${words.repeat(6)}

## Ce que nous avons fait

${words.repeat(8)} Voir [le catalogue](/projets/) et [le projet Alpha](/projets/projet-alpha/).

- **Premier point** : ${words}
- *Second point* : ${words}

${hasPictures ? '![Une courbe](./courbe.png)\n' : ''}
## La suite

${words.repeat(9)}
`;

async function writePosts(count: number, hasPictures: boolean, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const picture = fileURLToPath(new URL('e2e/fixtures/img/courbe.png', root));
  for (const name of hasPictures ? ['tete', 'courbe'] : []) await copyFile(picture, join(into, `${name}.png`));
  for (let index = 0; index < count; index += 1) await writeFile(join(into, `a-${index}.md`), post(index, hasPictures));
}

const rows: Record<string, Record<string, number | string>> = {};

/** What a process took: seconds, those of the processor, and memory at its peak, without the processes it starts. */
interface Cost {
  seconds: number;
  processor: number;
  MB: number;
}

/** Runs code in a fresh Node in a folder, and tells what it took, beside what a bare site did. */
function measure(name: string, cwd: string, code: string, bare?: Cost): Cost {
  const print = "process.on('exit', () => console.log('usage=' + JSON.stringify(process.resourceUsage())))";
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['-e', `${print}; ${code}`], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${name} failed in ${cwd}`);
  const seconds = (performance.now() - start) / 1000;
  const usage = JSON.parse(/^usage=(.*)/m.exec(stdout)![1]!) as NodeJS.ResourceUsage;
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const cost = { seconds, processor, MB: Math.round(usage.maxRSS / 1024) };
  rows[name] = { ...cost, seconds: seconds.toFixed(1), processor: processor.toFixed(1) };
  if (bare) {
    rows[name]['× bare'] = (seconds / bare.seconds).toFixed(2);
    rows[name]['× bare, processor'] = (processor / bare.processor).toFixed(2);
  }
  return cost;
}

const build = "import('astro').then(({ build }) => build({ cacheDir: './cache/' }))";

async function bench(count: number): Promise<void> {
  for (const hasPictures of [false, true]) {
    const what = `${count} posts${hasPictures ? ' with pictures' : ''}`;
    const bare = join(folder, 'bare');
    await cp(fileURLToPath(new URL('bare-astro', import.meta.url)), bare, { recursive: true });
    await writePosts(count, hasPictures, join(bare, 'posts'));
    const cost = measure(`bare Astro, ${what}`, bare, build);
    const site = join(folder, 'site');
    await copyProject(site);
    await writePosts(count, hasPictures, join(site, 'src/content/actualites'));
    measure(`this site, ${what}`, site, build, cost);
    measure(`its check, ${what}`, site, "import('./src/authoring/check/run.ts')");
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds from `npm start` to the home page, the first time. */
async function measureStart(cwd: string): Promise<void> {
  const address = 'http://localhost:4520/';
  const begun = performance.now();
  const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));
  const server = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', '4520'], { cwd, stdio: 'ignore' });
  const home = () =>
    fetch(address)
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined);
  while (!(await home())) await new Promise((resolve) => setTimeout(resolve, 50));
  rows['npm start, to the home page'] = { seconds: ((performance.now() - begun) / 1000).toFixed(1) };
  server.kill();
}

/** The authors' site as it is: started, then built, cold then warm. */
async function benchLive(): Promise<void> {
  const site = join(folder, 'live');
  await copyProject(site, 'src/content');
  await measureStart(site);
  measure('the site of the authors, cold', site, build);
  measure('the site of the authors, warm', site, build);
}

await rm(folder, { recursive: true, force: true });
await benchLive();
for (const count of counts) await bench(count);
console.table(rows);
