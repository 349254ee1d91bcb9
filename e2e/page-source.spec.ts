import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { parse } from 'yaml';
import { builtPages } from './built-pages.ts';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, main, root, sourceOf, variants } from './variants.ts';

const repository = 'https://github.com/etalab/programme10pourcent-site';

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

for (const [path, source] of Object.entries(sources)) {
  test(`${path} leads to its source, to the team, and to the form for a mistake`, async ({ sharedPage }) => {
    await sharedPage.goto(path);
    const content = sharedPage.getByRole('main');
    const name = source.startsWith('tree') ? 'Voir les fichiers de cette page' : 'Modifier cette page';
    await expect(content.getByRole('link', { name })).toHaveAttribute('href', `${repository}/${source}`);
    await expect(content.getByRole('link', { name: 'Poser une question' })).toHaveAttribute('href', '/contact/');
    const address = encodeURIComponent(`https://www.10pourcent.etalab.gouv.fr${path}`);
    await expect(content.getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute(
      'href',
      `${repository}/issues/new?template=signaler-une-erreur.yml&page=${address}`,
    );
  });
}

for (const path of ['/projets/theme-cartes/', '/actualites/saison-2/', '/contribuer/projet/', '/404.html']) {
  test(`${path} has no source of its own, and leads to the form for a mistake`, async ({ sharedPage }) => {
    await sharedPage.goto(path);
    const content = sharedPage.getByRole('main');
    await expect(content.getByRole('link', { name: /^Signale/ })).toHaveAttribute(
      'href',
      /\/issues\/new\?template=signaler-une-erreur\.yml/,
    );
    await expect(content.getByRole('link', { name: 'Modifier cette page' })).toHaveCount(0);
  });
}

test('a page of a preview leads to the files of the proposal, and tells of the public page', async ({ sharedPage }) => {
  await sharedPage.goto(addressIn(variants.preview, '/programme/'));
  const content = sharedPage.getByRole('main');
  await expect(content.getByRole('link', { name: 'Voir les fichiers de la proposition' })).toHaveAttribute(
    'href',
    `${repository}/pull/12/files`,
  );
  await expect(content.getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute(
    'href',
    new RegExp(`page=${encodeURIComponent('https://www.10pourcent.etalab.gouv.fr/programme/')}$`),
  );
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

test('these links are not printed', async ({ sharedPage }) => {
  await sharedPage.goto('/programme/');
  const link = sharedPage.getByRole('link', { name: 'Modifier cette page' });
  await expect(link).toBeVisible();
  await sharedPage.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();
  await sharedPage.emulateMedia({ media: null });
});

test('a project and a post are sent by mail, with their title and their address', async ({ page }) => {
  const { main } = new Shell(page);
  for (const path of ['/projets/projet-alpha/', '/actualites/guide-alpha/']) {
    await page.goto(path);
    const title = await main.getByRole('heading', { level: 1 }).innerText();
    const mail = new URL((await main.getByRole('link', { name: 'Partager par courriel' }).getAttribute('href'))!)
      .searchParams;
    expect(mail.get('subject')).toBe(title);
    expect(new URL(mail.get('body')!).pathname).toBe(path);
  }
});
