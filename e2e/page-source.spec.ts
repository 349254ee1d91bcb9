import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './shared-page.ts';
import { parse } from 'yaml';
import { site } from '../src/site.ts';
import { builtPages, linksByPath } from './built-pages.ts';
import { addressIn, main, preview, root, sourceOf } from './variants.ts';

const { repository } = site;

/** One page of each template that is made from content, and where its content is written. */
const sources: Record<string, string> = {
  '/': 'edit/main/src/content/pages/accueil.md',
  '/programme/': 'edit/main/src/content/pages/programme.md',
  '/mentions-legales/': 'edit/main/src/content/pages/mentions-legales.md',
  '/actualites/': 'edit/main/src/content/pages/actualites.md',
  '/actualites/premier-atelier/': 'edit/main/src/content/actualites/2023-03-15-compte-rendu.md',
  '/projets/': 'edit/main/src/content/pages/projets.md',
  '/projets/projet-alpha/': 'edit/main/src/content/projets/projet-alpha.md',
  '/ateliers/': 'edit/main/src/content/pages/ateliers.md',
  '/ateliers/saison-2/': 'edit/main/src/content/saisons/2.yaml',
  '/ateliers/2023-03-14-atelier/': 'edit/main/src/content/ateliers/2023-03-14-atelier.md',
  '/ateliers/2023-03-14-formation/': 'edit/main/src/content/ateliers/2023-03-14-formation.yaml',
  '/saisons/': 'edit/main/src/content/pages/saisons.md',
  '/saisons/2/': 'edit/main/src/content/saisons/2.yaml',
  '/formations/': 'edit/main/src/content/pages/formations.md',
  '/administrations/': 'tree/main/src/content/administrations/',
  '/suivre/': 'edit/main/src/content/pages/suivre.md',
  '/plan-du-site/': 'edit/main/src/content/pages/plan-du-site.md',
};

const withoutSource = ['/projets/theme-cartes/', '/actualites/saison-2/', '/contribuer/projet/', '/404.html'];

/** The form for a mistake of a page. */
const mistakeIn = (path: string) =>
  `${repository}/issues/new?template=signaler-une-erreur.yml&page=${encodeURIComponent(site.origin + path)}`;

test('each page leads to its source if it has one, to the team, and to the form for a mistake', async ({
  sharedPage,
}) => {
  const linksOf = await linksByPath(sharedPage, main);
  for (const [path, source] of Object.entries(sources)) {
    const expected = [`${repository}/${source}`, '/contact/', mistakeIn(path)];
    expect.soft(linksOf.get(path), path).toEqual(expect.arrayContaining(expected));
  }
  for (const path of withoutSource) {
    expect
      .soft(
        linksOf.get(path)!.filter((link) => link.includes('/edit/')),
        path,
      )
      .toEqual([]);
    expect.soft(linksOf.get(path)!.join(), path).toContain('/issues/new?template=signaler-une-erreur.yml');
  }
  const ofPreview = (await linksByPath(sharedPage, preview)).get(`${preview.base}programme/`);
  expect(ofPreview).toEqual(expect.arrayContaining([`${repository}/pull/12/files`, mistakeIn('/programme/')]));
});

test('these links say where they lead, and are not printed', async ({ sharedPage }) => {
  const content = sharedPage.getByRole('main');
  await sharedPage.goto(addressIn(preview, '/programme/'));
  await expect(content.getByRole('link', { name: 'Voir les fichiers de la proposition' })).toBeVisible();
  await sharedPage.goto('/administrations/');
  await expect(content.getByRole('link', { name: 'Voir les fichiers de cette page' })).toBeVisible();
  await sharedPage.goto('/programme/');
  const links = ['Modifier cette page', 'Signaler une erreur'].map((name) => content.getByRole('link', { name }));
  for (const link of links) await expect(link).toBeVisible();
  await sharedPage.emulateMedia({ media: 'print' });
  for (const link of links) await expect(link).toBeHidden();
});

test('every source and every form that a page leads to exists', async ({ sharedPage }) => {
  const links = (await builtPages(sharedPage, main)).flatMap((page) => page.links);
  const files = links.flatMap(
    (link) => /\/site\/(?:edit|tree)\/main\/(.+)$/.exec(link.replace(repository, '/site'))?.[1] ?? [],
  );
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !existsSync(join(sourceOf(main), file)))).toEqual([]);

  const forms = new Set(
    links.flatMap((link) => (link.startsWith(repository) ? (new URL(link).searchParams.get('template') ?? []) : [])),
  );
  expect([...forms]).toEqual(['signaler-une-erreur.yml']);
  const form = parse(await readFile(new URL('.github/ISSUE_TEMPLATE/signaler-une-erreur.yml', root), 'utf8')) as {
    body: { id?: string }[];
  };
  expect(form.body.map(({ id }) => id)).toContain('page');
});

test('a project and a post are sent by mail, with their title and their address', async ({ sharedPage }) => {
  const pages = await builtPages(sharedPage, main);
  for (const path of ['/projets/projet-alpha/', '/actualites/guide-alpha/']) {
    const { headings, links } = pages.find((page) => page.path === path)!;
    const { searchParams } = new URL(links.find((link) => link.startsWith('mailto:?'))!);
    expect(searchParams.get('subject')).toBe(headings[0]);
    expect(searchParams.get('body')).toContain(site.origin + path);
  }
});
