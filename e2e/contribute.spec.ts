import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeset } from '../src/schemas/typography.ts';
import { collectionDefinitions } from '../src/schemas/collections.ts';
import { frenchMessage } from '../src/schemas/messages.ts';
import { contributionNames } from '../src/routes.ts';
import { runAxe } from './axe.ts';
import { ContributionForm } from './pages/contribution-form.ts';
import { ProjectCopy } from './project-copy.ts';

const title = 'Atelier de mai : ce que nous retenons';
const summary = 'L’équipe a présenté « 100 % » de ses travaux, et la suite.';
const body =
  'Un **premier** paragraphe.\n\n## Un intertitre\n\n- un point ;\n- la [fiche du projet Alpha](/projets/projet-alpha/).';

async function fillPost(form: ContributionForm, text = body) {
  await form.open();
  await form.field('Titre de l’article').fill(title);
  await form.field('Date de publication').fill('2023-05-12');
  await form.field('Résumé').fill(summary);
  await form.field('Texte de l’article').fill(text);
}

/** The words of an error of the check: what is wrong, without its subject, and the fix. */
const wordsOfSchema = (values: object) =>
  collectionDefinitions.actualites.schema
    .safeParse(values, { error: frenchMessage })
    .error!.issues.map(({ message }) => message);

test.describe('a new author proposes a post', { tag: '@everywhere' }, () => {
  test('makes three mistakes, reads them, fixes them and gets the page of GitHub', async ({ page }) => {
    const form = new ContributionForm(page, 'actualite');
    await form.open();
    await form.unfold();
    await form.field('Date de publication').fill('2023-05-12');
    await form.field('Titre de l’article').fill('x'.repeat(121));
    await form.addTo('Images de l’article');
    await form.field('Image').fill('tableau.png');
    await form.fileName.fill('atelier-de-mai');
    await form.submit.click();

    await expect(form.summary).toBeFocused();
    await expect(form.summary).toHaveAccessibleName('3 erreurs à corriger');
    const messages = wordsOfSchema({
      title: 'x'.repeat(121),
      date: '2023-05-12',
      summary: '',
      images: [{ src: 'tableau.png', alt: '' }],
    });
    expect(messages).toHaveLength(3);
    const links = form.summary.getByRole('link');
    await expect(links).toHaveText(
      messages.map((message) => new RegExp(` ${typeset(message).replace(/[.()]/g, '\\$&')}\\.$`)),
    );
    await expect(form.result).toBeHidden();

    await links.first().click();
    await expect(form.field('Titre de l’article')).toBeFocused();
    expect(await form.messages('Titre de l’article')).toEqual([typeset(`« Titre de l’article » ${messages[0]}.`)]);
    await form.field('Titre de l’article').fill(title);
    await expect(form.field('Titre de l’article')).not.toHaveAttribute('aria-invalid');
    await expect(links).toHaveCount(2);
    await form.field('Résumé').fill(summary);
    await form
      .group(/^Images de l’article, n°/)
      .getByRole('button', { name: /^Retirer/ })
      .click();
    await expect(form.summary).toBeHidden();

    await form.submit.click();
    await expect(form.result).toBeFocused();
    const { path, text } = await form.proposedFile();
    expect(path).toBe('src/content/actualites/atelier-de-mai.md');
    expect(text).toContain(`title: "${title}"`);
    await expect(form.githubLink).toHaveAttribute(
      'href',
      /^https:\/\/github\.com\/etalab\/programme10pourcent-site\/new\/main\/src\/content\/actualites\?filename=/,
    );
    await expect(form.file).toHaveValue(text);
  });

  test('sees the words as they will be read', async ({ page }) => {
    const form = new ContributionForm(page, 'actualite');
    await fillPost(form, `${body}\n\n<script>document.title = "broken in"</script>\n\n[non](javascript:alert)`);
    await expect(form.preview).toContainText('12 mai 2023');
    await expect(form.preview).toContainText(summary);
    await expect(form.preview.getByRole('heading', { name: title, level: 3 })).toBeVisible();
    await expect(form.preview.getByRole('heading', { name: 'Un intertitre', level: 4 })).toBeVisible();
    await expect(form.preview.locator('strong')).toHaveText('premier');
    await expect(form.preview.getByRole('link', { name: 'fiche du projet Alpha' })).toHaveAttribute(
      'href',
      '/projets/projet-alpha/',
    );
    await expect(form.preview.getByText('document.title')).toBeVisible();
    await expect(form.preview.locator('script, [href^="javascript"]')).toHaveCount(0);
    await expect(page).not.toHaveTitle('broken in');
  });

  test('fills the whole form with the keyboard', async ({ page }) => {
    const form = new ContributionForm(page, 'actualite');
    await form.open();
    await form.field('Titre de l’article').focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type('05122023');
    await form.field('Résumé').focus();
    await page.keyboard.type(summary);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bonjour.');
    await form.unfold();
    await form.group('Projets dont parle l’article').getByRole('searchbox').focus();
    await page.keyboard.type('alpha');
    await expect(form.group('Projets dont parle l’article').getByRole('checkbox')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await form.submit.focus();
    await page.keyboard.press('Enter');
    await expect(form.result).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(form.githubLink).toBeFocused();
    expect((await form.proposedFile()).text).toContain('projects:\n  - projet-alpha\n');
  });
});

test('each list of groups is added to and taken from by its name', async ({ page }) => {
  const form = new ContributionForm(page, 'projet');
  await form.open();
  await form.unfold();
  await form.form.getByRole('button', { name: 'Ajouter à « Liens »', exact: true }).click();
  const link = form.group(/^Liens, n°/);
  await expect(link.getByRole('button', { name: 'Retirer le n° 1 de « Liens »', exact: true })).toBeVisible();
});

test('what may be empty is not called mandatory, and what is empty is said to be', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await form.unfold();
  await form.addTo('Images de l’article');
  await expect(form.form.getByLabel(/^\s*Image\s+\(obligatoire\)/)).toBeVisible();
  await expect(form.form.getByLabel(/^\s*Texte de remplacement\s+\(obligatoire\)/)).toHaveCount(0);
  await form.submit.click();
  expect(await form.messages('Date de publication')).toEqual([
    '«\u00a0Date de publication\u00a0» est vide\u00a0: donnez une date.',
  ]);
  await expect(form.summary.getByRole('link')).toHaveText([
    /Titre de l’article/,
    /Date de publication/,
    /Résumé/,
    /Nom du fichier/,
    /Image/,
  ]);
  const place = new ContributionForm(page, 'atelier');
  await place.open();
  await place.unfold();
  await expect(place.form.getByLabel(/^\s*Nom du lieu\s*Obligatoire si/)).toBeVisible();
});

test('a file that is no longer ready is told', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await fillPost(form);
  await form.submit.click();
  await expect(form.result).toBeFocused();
  await form.field('Titre de l’article').fill('');
  await expect(form.result).toBeHidden();
  await expect(form.unready).toBeVisible();
  await form.field('Titre de l’article').fill(title);
  await form.submit.click();
  await expect(form.result).toBeFocused();
  await expect(form.unready).toBeHidden();
});

test('what the form says of a mistake is what the check says', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await form.submit.click();
  await expect(form.summary).toBeFocused();
  const shown = await form.messages('Résumé');
  const copy = new ProjectCopy('mistake');
  await copy.write([
    {
      path: 'src/content/actualites/essai.md',
      text: '---\ntitle: Essai\ndate: 2023-05-12\nsummary: ""\n---\n\nBonjour.\n',
    },
  ]);
  const failure = await copy.run('check').catch((error: { stdout: string }) => error.stdout);
  for (const words of ['est vide', 'crivez un texte']) {
    expect(shown.join()).toContain(words);
    expect(failure).toContain(words);
  }
});

test('the name of the file follows the title, and tells when it is taken', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await form.field('Titre de l’article').fill('Été 2027 : un bilan');
  await expect(form.fileName).toHaveValue('ete-2027-un-bilan');
  await form.fileName.fill('bilan-saison-1');
  await form.fileName.blur();
  expect(await form.messages('Nom du fichier')).toEqual([
    'L’adresse «\u00a0bilan-saison-1\u00a0» est déjà celle de src/content/actualites/bilan-saison-1.md. Changez le nom du fichier.',
  ]);
  await form.field('Titre de l’article').fill('Un autre titre');
  await expect(form.fileName).toHaveValue('bilan-saison-1');
});

test('the files of the three forms pass the check and build, where a new key of a schema is in the form', async ({
  page,
}) => {
  const post = new ContributionForm(page, 'actualite');
  await fillPost(post);
  await post.submit.click();
  const files = [await post.proposedFile()];

  const project = new ContributionForm(page, 'projet');
  await project.open();
  await project.field('Nom du projet').fill('Essai : un projet');
  await project.field('Résumé').fill('Un problème, pour quelqu’un.');
  await project.field('État du projet').selectOption('Actif');
  await project.group('Saisons du programme').getByLabel('Saison 2, 2023').check({ force: true });
  await project.unfold();
  await project.field('Langages et outils').fill('Python\nR');
  await project
    .group('Dépôts du code')
    .getByRole('button', { name: /^Ajouter/ })
    .click();
  await project.field('Adresse du dépôt').fill('https://github.com/etalab/essai');
  await project.submit.click();
  files.push(await project.proposedFile());

  const workshop = new ContributionForm(page, 'atelier');
  await workshop.open();
  await workshop.field('Titre de l’événement').fill('Atelier de mai');
  await workshop.field('Nature de l’événement').selectOption('Atelier');
  await workshop.field('Début').fill('2023-05-12T14:00');
  await workshop.field('Preuve').selectOption({ index: 2 });
  await workshop.unfold();
  await workshop.field('Nom du lieu').fill('Lieu de la transformation publique');
  await workshop.submit.click();
  files.push(await workshop.proposedFile());

  expect(files.map(({ path }) => path)).toEqual([
    'src/content/actualites/atelier-de-mai-ce-que-nous-retenons.md',
    'src/content/projets/essai-un-projet.md',
    'src/content/ateliers/2023-05-12-atelier.yaml',
  ]);
  const copy = new ProjectCopy('contribution');
  const schema = await readFile(new URL('../src/schemas/post.ts', import.meta.url), 'utf8');
  const newKey =
    "  audience: text(40).optional().describe('À qui s’adresse l’article. Par exemple : les statisticiens.'),\n";
  await copy.write([...files, { path: 'src/schemas/post.ts', text: schema.replace(/^(?= {2}sources: )/m, newKey) }]);
  expect(await copy.run('check')).toContain('Contenu valide');
  await copy.run('build');
  const built = await readFile(
    join(copy.folder, 'dist/actualites/atelier-de-mai-ce-que-nous-retenons/index.html'),
    'utf8',
  );
  expect(built).toContain('<strong>premier</strong>');
  const formPage = await readFile(join(copy.folder, 'dist/contribuer/actualite/index.html'), 'utf8');
  expect(formPage).toMatch(/<label[^>]* for="champ-audience"[^>]*>\s*À qui s’adresse l’article/);
  expect(formPage).toMatch(/<input[^>]* name="audience"/);
  expect(formPage).toContain('# audience: …');
  for (const path of ['projets/essai-un-projet', 'ateliers/2023-05-12-atelier']) {
    expect(await readFile(join(copy.folder, `dist/${path}/index.html`), 'utf8')).toContain('<h1>');
  }
});

test.describe('a text too long for an address', () => {
  const long = 'Une phrase qui revient, avec des accents : été, après, être.\n\n'.repeat(120);

  test('is copied, or downloaded, then pasted on GitHub', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const form = new ContributionForm(page, 'actualite');
    await fillPost(form, long);
    await form.submit.click();
    await expect(form.githubLink).toBeHidden();
    await expect(form.emptyPageLink).toHaveAttribute('href', /\?filename=atelier-de-mai-ce-que-nous-retenons\.md$/);
    const text = await form.file.inputValue();
    expect(text).toContain(long.trim());
    await form.copy.click();
    await expect(form.status).toHaveText(/^Texte copié/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [download] = await Promise.all([page.waitForEvent('download'), form.download.click()]);
    expect(download.suggestedFilename()).toBe('atelier-de-mai-ce-que-nous-retenons.md');
    expect(await readFile(await download.path(), 'utf8')).toBe(text);
  });

  test('is selected where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    const form = new ContributionForm(page, 'actualite');
    await fillPost(form, long);
    await form.submit.click();
    await form.copy.click();
    await expect(form.status).toHaveText(/le texte est sélectionné/);
    await expect(form.file).toBeFocused();
    expect(await form.file.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      (await form.file.inputValue()).length,
    );
  });
});

test('a draft comes back after a reload, and goes when one says so', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await fillPost(form);
  await expect(form.notice).toBeHidden();
  await form.unfold();
  await form.group('Projets dont parle l’article').getByLabel('Projet Alpha').check({ force: true });
  await form.addTo('Images de l’article');
  await form.field('Image').fill('./tableau.png');
  await form.fileName.fill('nom-choisi');
  await page.reload();
  await expect(form.notice).toBeVisible();
  await form.unfold();
  await expect(page.getByRole('status').first()).toHaveText('Brouillon repris.');
  await expect(form.field('Titre de l’article')).toHaveValue(title);
  await expect(form.field('Texte de l’article')).toHaveValue(body);
  await expect(form.field('Image')).toHaveValue('./tableau.png');
  await expect(form.group('Projets dont parle l’article').getByLabel('Projet Alpha')).toBeChecked();
  await expect(form.preview).toContainText(title);
  await form.field('Titre de l’article').fill(`${title} bis`);
  await expect(form.fileName).toHaveValue('nom-choisi');
  await form.field('Titre de l’article').fill(title);

  await form.eraseAll.click();
  await expect(form.dialog).toHaveAccessibleDescription(/On ne peut pas revenir en arrière/);
  await expect(form.dialog.getByRole('button', { name: 'Garder mon texte' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.eraseAll).toBeFocused();
  await expect(form.field('Titre de l’article')).toHaveValue(title);
  await form.eraseAll.click();
  await form.dialog.getByRole('button', { name: 'Effacer' }).click();
  await expect(form.field('Titre de l’article')).toHaveValue('');
  await expect(form.field('Titre de l’article')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(form.notice).toBeHidden();
  await expect(form.field('Titre de l’article')).toHaveValue('');
});

test('nothing that is typed leaves the browser, and the page complains of nothing', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  // What the security policy refuses, evaluation of code in a `try` included, which the console does not tell.
  await page.exposeFunction('complain', (directive: string) => complaints.push(directive));
  await page.addInitScript('addEventListener("securitypolicyviolation", (event) => complain(event.violatedDirective))');
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await form.field('Titre de l’article').fill(title);
  await form.field('Date de publication').fill('2023-05-12');
  await form.field('Résumé').fill(summary);
  await form.field('Texte de l’article').fill('![a](https://exemple.invalid/a.png) ![b](./b.png)');
  await form.submit.click();
  await expect(form.summary).toHaveAccessibleName('2 erreurs à corriger');
  await form.text.fill('![a](/img/courbe.png)');
  await form.submit.click();
  await expect(form.result).toBeFocused();
  await page.waitForLoadState('networkidle');
  const known = `${baseURL}/contribuer/contenu.json`;
  expect(requests.filter((address) => !address.startsWith(`${baseURL}/_astro/`))).toEqual([known]);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of contributionNames) {
    test(`the page shows the template to copy: ${kind}`, async ({ page }) => {
      const form = new ContributionForm(page, kind);
      await form.open();
      await expect(form.form).toBeHidden();
      await expect(form.template).toContainText('Le formulaire a besoin de JavaScript', { useInnerText: true });
      const address = await form.template.getByRole('link', { name: 'Ouvrez ce modèle' }).getAttribute('href');
      const text = new URL(address!).searchParams.get('value')!;
      expect(address!.length).toBeLessThan(8191);
      await expect(form.template.getByText(/^(?:title|name):/m)).toBeVisible();
      expect((await form.template.locator('pre').textContent())!.trim()).toBe(text.trim());
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, { tag: '@everywhere' }, () => {
    test.use({ colorScheme });

    test('finds nothing in a form with mistakes, then with its result', async ({ page }) => {
      const form = new ContributionForm(page, 'actualite');
      await form.open();
      await form.unfold();
      await form.addTo('Images de l’article');
      await form.submit.click();
      await expect(form.summary).toBeFocused();
      expect((await runAxe(page)).violations).toEqual([]);
      await form
        .group(/^Images de l’article, n°/)
        .getByRole('button', { name: /^Retirer/ })
        .click();
      await form.field('Titre de l’article').fill(title);
      await form.field('Date de publication').fill('2023-05-12');
      await form.field('Résumé').fill(summary);
      await form.field('Texte de l’article').fill(`${body}\n\n![Une courbe](/img/courbe.png)\n\n| a |\n|---|\n| 1 |`);
      await form.submit.click();
      await expect(form.result).toBeFocused();
      expect((await runAxe(page)).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}
