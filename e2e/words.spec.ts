import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { linksIn, textOf, wordsOf } from './built-files.ts';
import { expect, test } from './shared-page.ts';
import { main, preview, type Variant } from './variants.ts';

/** What a page of ./fixtures says, and never says, by its path; words that several pages say are a list in the list. */
const pages = parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { says: (string | string[])[]; never?: string[] }
>;

const mainOf = async (variant: Variant, path: string) => /<main.*<\/main>/s.exec(await textOf(variant, path))![0];
const saidIn = (html: string) => [wordsOf(html), ...linksIn(html)].join('\n');

for (const [path, { says, never = [] }] of Object.entries(pages)) {
  test(`${path} says what its entry does, and leads there`, async () => {
    const said = saidIn(await mainOf(main, path));
    for (const words of says.flat()) expect.soft(said).toContain(words);
    for (const words of never) expect.soft(said).not.toContain(words);
  });
}

test('once all is over, nothing is next, in progress, nor open to registration', async () => {
  const marks = /En cours|Aujourd’hui|À venir|Prochaine? [rf]|Complet|Reporté|S’inscrire/;
  for (const path of ['/', '/ateliers/', '/formations/', '/saisons/2/', '/ateliers/2023-03-29-externe/']) {
    expect(wordsOf(await mainOf(main, path)), path).toMatch(marks);
    expect(wordsOf(await mainOf(preview, path)), path).not.toMatch(marks);
  }
  expect(wordsOf(await mainOf(preview, '/saisons/3/'))).not.toMatch(marks);
  const timeline = saidIn(await mainOf(preview, '/ateliers/'));
  expect(timeline).toContain('Aucune date n’est annoncée : abonnez-vous aux actualités ou à l’agenda');
  expect(timeline).toContain(`abonnez-vous aux actualités ou à l’agenda → ${preview.base}suivre/`);
});

test('what is no longer so is struck, what is alive is in colour', async () => {
  const struck = [...(await mainOf(main, '/ateliers/')).matchAll(/<del>(.*?)<\/del>/gs)].map(([, html]) =>
    wordsOf(html!),
  );
  expect(struck).toEqual(['27 mars, de 14 h à 17 h', 'Atelier qui n’aura pas lieu', '11 mai 2023']);
  const success = /<span class="[^"]*fr-badge--success[^"]*"[^>]*>([^<]*)/;
  const project = '/projets/projet-alpha/';
  expect(wordsOf(success.exec(await mainOf(main, project))?.[1] ?? '')).toBe('code modifié en mars 2023');
  expect(await mainOf(preview, project), 'many years after').not.toMatch(success);
  expect(await textOf(main, '/ateliers/2023-03-27-atelier/')).toContain('<title>Atelier qui n’aura pas lieu (annulé)');
});

test('the timeline tells where each event stands, once, in the order of time', async () => {
  const html = await mainOf(main, '/ateliers/');
  const rows = [...html.matchAll(/<li class="timeline__event\b[^>]*? id="([^"]+)"[^]*?<\/li>/g)].map(([row, id]) => {
    return [id!, [...row.matchAll(/<strong[^>]*>([^<]*)/g)].map(([, mark]) => mark).join()] as const;
  });
  const marks = Object.fromEntries(rows);
  expect(rows.length).toBeGreaterThan(15);
  expect(Object.keys(marks)).toHaveLength(rows.length);
  const special: Record<string, string> = {
    '2023-02-20-cours': 'En cours',
    '2023-03-20-rencontres': 'En cours',
    '2023-03-27-atelier': 'Annulé',
    '2023-03-29-externe': 'Prochain rendez-vous,Confirmé',
    '2023-04-20-formation': 'À venir,Complet',
    '2023-06-01-atelier': 'À venir,Reporté',
  };
  expect(marks).toMatchObject(special);
  for (const [id, mark] of rows.filter(([id]) => /^\d{4}-\d{2}-\d{2}/.test(id) && !(id in special)))
    expect.soft(mark, id).toBe(id < '2023-03-20' ? '' : 'À venir');
  const lists = [...html.matchAll(/class="timeline__events[^]*?<\/[ou]l>/g)];
  expect(lists.length).toBeGreaterThan(2);
  for (const [list] of lists) {
    const days = [...list.matchAll(/datetime="(\d{4}-\d{2}-\d{2}[^"]*)"/g)].map(([, day]) => day!);
    expect(days).toEqual([...days].sort());
  }
});

test('a post without a picture shows the projects that it tells, in the order of its author', async () => {
  for (const [post, count] of Object.entries({ 'lettre-1': 4, 'lettre-2': 2, 'guide-alpha': 1, 'lettre-3': 1 })) {
    const [, picture = ''] =
      /class="post-picture"([^]*?)class="article__/.exec(await mainOf(main, `/actualites/${post}/`)) ?? [];
    expect(picture.split(/class="plate"/).length - 1, post).toBe(count);
  }
});
