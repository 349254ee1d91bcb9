/**
 * Prints what a site of many posts costs: `npm run bench -- 1000`. The same posts are written as .md, then as .mdx, in a
 * copy of the site; each time, a build without any cache and a check of the content.
 */
import { spawnSync } from 'node:child_process';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { copyProject } from './project-copy.ts';
import { root } from './variants.ts';

const count = Number(process.argv[2] ?? 1000);
const copy = fileURLToPath(new URL('test-results/bench/', root));
const words = 'Les équipes travaillent ensemble sur un outil commun et partagent leur code avec les autres. ';

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

/**
 * Runs `code` in a fresh Node in the copy, and tells its time and its peak of memory.
 * @throws when it fails: a site that is refused costs nothing
 */
function measure(code: string) {
  const start = performance.now();
  const print = "process.on('exit', () => console.error('maxRSS=' + process.resourceUsage().maxRSS))";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', `${print}; ${code}`], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error((stdout + stderr).slice(-2000));
  const [, kilobytes] = /maxRSS=(\d+)/.exec(stderr) ?? [];
  return {
    seconds: ((performance.now() - start) / 1000).toFixed(1),
    'MB at most': Math.round(Number(kilobytes) / 1024),
  };
}

const rows: Record<string, ReturnType<typeof measure>> = {};
for (const extension of ['md', 'mdx']) {
  await copyProject(copy);
  await symlink(fileURLToPath(new URL('node_modules', root)), `${copy}node_modules`);
  for (let index = 0; index < count; index += 1) {
    await writeFile(`${copy}src/content/actualites/article-${index}.${extension}`, post(index));
  }
  const build = "import('astro').then(({ build }) => build({ logLevel: 'error', cacheDir: './cache/' }))";
  rows[`check, ${count} .${extension}`] = measure("import('./src/authoring/check.ts')");
  rows[`build, ${count} .${extension}`] = measure(build);
}
console.table(rows);
await rm(copy, { recursive: true, force: true });
