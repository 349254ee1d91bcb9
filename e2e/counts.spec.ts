import { expect, test } from './shared-page.ts';
import { textOf, wordsOf } from './built-files.ts';
import { live } from './variants.ts';

const wordsAt = async (path: string) => wordsOf(await textOf(live, path));

const numbersIn = (text = '') => [...text.matchAll(/\d+/g)].map(([number]) => number);

test('what became of the projects is told in the same numbers wherever it is', async () => {
  const fates = await Promise.all(
    ['/', '/projets/', '/chiffres/'].map(
      async (path) => /\d+ projets? proposés? : [^.]*/.exec(await wordsAt(path))?.[0],
    ),
  );
  expect(new Set(fates).size).toBe(1);
  const [total, ...parts] = numbersIn(fates[0]).map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  const [first] = (await textOf(live, '/chiffres/')).match(/<ul class="bars">[^]*?<\/ul>/) ?? [];
  expect([...first!.matchAll(/<strong>(\d+)/g)].map(([, value]) => Number(value))).toEqual(parts);
});

test('a season counts the projects and the administrations that its page lists', async () => {
  const list = await wordsAt('/projets/');
  for (const season of [1, 2, 3]) {
    const html = await textOf(live, `/saisons/${season}/`);
    const [projects = ''] = /<section[^>]*aria-labelledby="projets"[^]*?<\/section>/.exec(html) ?? [];
    const named = new Set(projects.match(/href="\/projets\/[^"]+"/g));
    expect(list, `season ${season}`).toMatch(new RegExp(`Saison ${season}, \\d{4} \\(${named.size}\\)`));
    const told = /(\d+).citées dans les fiches/.exec(html)?.[1];
    const [took = ''] = /<section[^>]*aria-labelledby="administrations"[^]*?<\/section>/.exec(html) ?? [];
    if (told) expect(took.match(/<li>/g)).toHaveLength(Number(told));
  }
});
