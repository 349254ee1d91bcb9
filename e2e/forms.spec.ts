import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { checkContent } from '../src/authoring/check/check.ts';
import * as clipboard from '../src/authoring/forms/paste/clipboard.fixture.ts';
import { contributionNames } from '../src/routes.ts';
import { runAxe } from './axe.ts';
import { ContributionForm } from './pages/contribution-form.ts';
import { expect, test } from './shared-page.ts';
import { root } from './variants.ts';

/** Pastes on the text what a program puts in the clipboard. */
const paste = (form: ContributionForm, types: Record<string, string>) =>
  form.text.evaluate((area, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, data] of Object.entries(types)) clipboardData.setData(type, data);
    area.focus();
    area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, types);

test.describe('a new author', { tag: '@everywhere' }, () => {
  test('pastes a text, mends what is wrong and proposes the file in a new tab', async ({ form, page, context }) => {
    await form.open();
    await paste(form, { 'text/html': clipboard.word, 'text/plain': 'Ce que nous avons appris' });
    await expect(form.text).toHaveValue(/^## Ce que nous avons appris/);
    await form.text.fill('Bilan de l’atelier\n\nNous étions trente. [Le guide](http://exemple.fr/) est en ligne.');
    await form.text.blur();
    await expect(form.field('Titre de l’article')).toHaveValue('Bilan de l’atelier');
    await expect(form.field('Résumé')).toHaveValue(/^Nous étions trente\./);

    await form.submit.click();
    await expect(form.form.getByText('2 erreurs à corriger.')).toBeVisible();
    expect((await runAxe(page)).violations).toEqual([]);
    await expect(form.text).toBeFocused();
    await expect(form.text).toHaveAccessibleDescription(/^Texte, ligne\s1/);
    // What is wrong is selected.
    await page.keyboard.type('[Le guide](https://exemple.fr/)');
    await form.field('Date de publication').fill('2023-05-12');

    await form.submit.click();
    await expect(form.result).toBeFocused();
    await expect(form.result).toContainText(/sans ce qui est resté de côté.*1\simage/s);
    const { path, text } = await form.proposedFile();
    expect(path).toBe('src/content/actualites/bilan-de-l-atelier.md');
    expect(text).toContain('date: 2023-05-12\n');
    expect(text).toContain('\n---\n\nNous étions trente. [Le guide](https://exemple.fr/) est en ligne.\n');
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    const [tab] = await Promise.all([page.waitForEvent('popup'), form.githubLink.click()]);
    expect(new URL(tab.url()).hostname).toBe('github.com');
    await expect(form.result).toBeVisible();
  });

  test('has no account: downloads the file and writes to the team', async ({ form, page }) => {
    await form.openFilled();
    await form.submit.click();
    await expect(form.result).toHaveAccessibleName('Votre fichier est prêt');
    const [file] = await Promise.all([page.waitForEvent('download'), form.download.click()]);
    expect(file.suggestedFilename()).toBe('bilan-de-mai.md');
    await expect(form.mail).toHaveAttribute('href', /^mailto:[^?]+\?subject=./);
    await form.text.fill('Un autre mot.');
    await expect(form.result).toBeHidden();
  });
});

for (const kind of contributionNames) {
  test(`axe finds nothing in the form of ${kind}, empty and judged`, async ({ page }) => {
    const form = new ContributionForm(page, kind);
    await form.open();
    await form.submit.click();
    await expect(form.errors.first()).toBeVisible();
    expect((await runAxe(page)).violations).toEqual([]);
  });
}

test('the file of each form passes the check', async ({ page }) => {
  const post = new ContributionForm(page, 'actualite');
  const project = new ContributionForm(page, 'projet');
  const workshop = new ContributionForm(page, 'atelier');
  const files: Awaited<ReturnType<ContributionForm['proposedFile']>>[] = [];
  const propose = async (form: ContributionForm) => {
    await form.submit.click();
    await expect(form.result).toBeVisible();
    files.push(await form.proposedFile());
  };
  await post.openFilled('Un **mot**.\n\n## Un intertitre\n\n- [Alpha](/projets/projet-alpha/)');
  await propose(post);

  await project.open();
  await project.field('Nom du projet').fill('Projet neuf');
  await project.field('Résumé').fill('Un outil.');
  await project.field('État du projet').selectOption('actif');
  await project.form.getByText('Saison 2, 2023', { exact: true }).click();
  await project.field('Dépôts du code').fill('https://github.com/exemple/neuf');
  await project.text.fill('## Le problème\n\nUn mot.');
  await propose(project);

  await workshop.open();
  await workshop.field('Titre de l’événement').fill('Atelier neuf');
  await workshop.field('Nature de l’événement').selectOption('atelier');
  await workshop.field('Début').fill('16 mai 2023 à 14 h');
  await workshop.field('Traces de l’événement').selectOption('annonce');
  await propose(workshop);

  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  await cp(fileURLToPath(new URL('e2e/fixtures', root)), join(folder, 'src/content'), { recursive: true });
  for (const { path, text } of files) await writeFile(join(folder, path), text, { flag: 'wx' });
  expect(checkContent(folder).files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
  await rm(folder, { recursive: true });
});

test('a name that is taken is asked for another', async ({ page }) => {
  const form = new ContributionForm(page, 'projet');
  await form.open();
  await form.field('Nom du projet').fill('Projet Alpha');
  await form.submit.click();
  await expect(form.errors.filter({ hasText: /est déjà prise/ })).toBeVisible();
  await form.field('Autre fin de l’adresse').fill('projet-alpha-bis');
  await form.submit.click();
  await expect(form.errors.filter({ hasText: /est obligatoire/ }).first()).toBeVisible();
  await expect(form.errors.filter({ hasText: /est déjà prise/ })).toHaveCount(0);
});

test('a text too long for an address is copied', async ({ form, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await form.openFilled('Une phrase assez longue.\n\n'.repeat(600));
  await form.submit.click();
  await form.copy.click();
  await expect(form.result.getByText('Texte copié.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('title: Bilan de mai');
  expect(new URL((await form.githubLink.getAttribute('href'))!).searchParams.has('value')).toBe(false);
});

test('a draft comes back after a reload, and goes when one says so', async ({ form, page }) => {
  await form.openFilled();
  await page.reload();
  await expect(form.field('Titre de l’article')).toHaveValue('Bilan de mai');
  page.once('dialog', (dialog) => dialog.accept());
  await form.eraseAll.click();
  await expect(form.field('Titre de l’article')).toHaveValue('');
  await page.reload();
  await expect(form.text).toHaveValue('');
});

test('a picture is made smaller, without its place, and downloaded at once', async ({ form, page }) => {
  await form.openFilled('Voici :');
  await form.text.press('Control+End');
  await form.field('Ce que montre l’image').fill('Les équipes au travail');
  const buffer = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#6a8' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.pictureInput.setInputFiles({ name: 'IMG 2041.JPG', mimeType: 'image/jpeg', buffer }),
  ]);
  expect(file.suggestedFilename()).toBe('les-equipes-au-travail.jpg');
  const { width, height, exif } = await sharp(await readFile(await file.path())).metadata();
  expect([width, height, exif]).toEqual([1067, 1600, undefined]);
  await expect(form.text).toHaveValue('Voici :\n\n![Les équipes au travail](./les-equipes-au-travail.jpg)\n\n');
  await form.draw.click();
  await expect(form.preview.getByRole('img', { name: 'Les équipes au travail' })).toBeVisible();
  await form.submit.click();
  await expect(form.result.getByRole('heading', { name: 'Vos images' })).toBeVisible();

  await form.pictureInput.setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer: Buffer.from('no') });
  await expect(form.pictureStatus).toHaveText(/format HEIC/);
});

test.describe('nothing that is typed or pasted acts', () => {
  const evil = '/apercu/pr-1/evil.js';
  for (const text of [
    `<div width=x"><script src=${evil}></script><p align="y></div>`,
    `<div width=x"><meta http-equiv=refresh content=1;url=${evil}><p align="y></div>`,
    `<img src=x onerror="fetch('${evil}')">`,
    `\ufdd7<svg onload="fetch('${evil}')">`,
  ]) {
    test(text.slice(0, 40), async ({ form, page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await form.openFilled(text);
      await form.draw.click();
      await expect(form.preview).toBeVisible();
      await expect(form.preview.locator('script, meta, svg, [onerror]')).toHaveCount(0);
      await form.submit.click();
      await expect(form.errors.first()).toBeVisible();
      expect(asked).not.toContain(evil);
    });
  }

  test('a hostile page gives its words alone, and the console says nothing', async ({ form, page, baseURL }) => {
    const [asked, complaints] = [[] as string[], [] as string[]];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await form.openFilled('');
    page.on('request', (request) => asked.push(request.url()));
    await paste(form, { 'text/html': clipboard.hostile, 'text/plain': 'Bonjour' });
    await expect(form.text).toHaveValue(clipboard.hostileAsMarkdown);
    await expect(form.form.getByText(/^Laissé de côté.*2\simages/)).toBeVisible();
    expect(asked.filter((address) => !address.startsWith(baseURL!))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('a page without its plain text gives its words, and what an older paste left is forgotten', async ({
  form,
  page,
}) => {
  await form.openFilled('');
  await paste(form, { 'text/html': '<p>Un</p><img src="a.png">' });
  await expect(form.form.getByText(/1\simage/)).toBeVisible();
  await form.text.selectText();
  await paste(form, { 'text/html': `<div>Bonjour</div>\n<p>à <b>tous</b></p>${'<i></i>'.repeat(30_000)}` });
  await expect(form.text).toHaveValue('Bonjour\n\nà tous');
  await form.submit.click();
  await expect(form.result).toContainText('toute la mise en forme');
  await expect(form.result).not.toContainText(/1\simage/);
  await form.text.selectText();
  await paste(form, { 'text/plain': 'Autre mot.' });
  // The browser writes such a text by itself.
  await page.keyboard.insertText('Autre mot.');
  await form.submit.click();
  await expect(form.result).not.toContainText('resté de côté');
});

test('the preview shows the words as they will be read', async ({ form }) => {
  await form.openFilled('## Un intertitre\n\nIl est "beau" : voilà.\n\n<Encart title="À savoir">\n\nMot.\n\n</Encart>');
  await form.draw.click();
  await expect(form.preview.getByRole('heading', { name: 'Un intertitre' })).toBeVisible();
  await expect(form.preview).toContainText(/Il est «\sbeau\s»\s: voilà\./);
  await expect(form.preview.getByText(/Encart/)).toBeVisible();
});

test('what judges the words and does not come is told, and the draft kept', async ({ form, page, context }) => {
  await form.openFilled();
  await context.setOffline(true);
  await form.submit.click();
  await expect(form.form.getByText(/^La vérification n’a pas pu se charger/)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await form.submit.click();
  await expect(form.result).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to do without', async ({ form }) => {
    await form.open();
    await expect(form.main).toContainText('Le formulaire a besoin de JavaScript', { useInnerText: true });
    await expect(form.main.locator('noscript a').first()).toBeVisible();
    await expect(form.form).toBeHidden();
  });
});
