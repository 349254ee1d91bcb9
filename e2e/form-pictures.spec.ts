import { expect, test, type Page } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { runAxe } from './axe.ts';
import { newAuthor } from '../src/authoring/check/new-author.fixture.ts';
import { ContributionForm } from './pages/contribution-form.ts';

/** A photo as a phone takes it: large, on its side, with the place in it. */
const photo = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#6a8' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const drawing = () =>
  sharp({ create: { width: 200, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } })
    .png()
    .toBuffer();

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Drops or pastes a file on the text. */
const give = (form: ContributionForm, sign: 'drop' | 'paste', { name, mimeType, buffer }: Given) =>
  form.text.evaluate(
    (area, [sign, name, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name!, { type: type! }));
      const options = { bubbles: true, cancelable: true };
      area.focus();
      area.dispatchEvent(
        sign === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data }),
      );
    },
    [sign, name, mimeType, buffer.toString('base64')],
  );

async function describeIt(form: ContributionForm, words: string) {
  await expect(form.pictureDialog).toBeVisible();
  await form.pictureDialog.getByRole('textbox').fill(words);
  await form.pictureDialog.getByRole('button', { name: 'Ajouter au texte' }).click();
  await expect(form.pictureDialog).toBeHidden();
}

async function openFilled(page: Page) {
  const form = new ContributionForm(page, 'actualite');
  await form.openAtText();
  await form.field('Titre de l’article').fill('Bilan de mai');
  await form.field('Date de publication').fill('2023-05-12');
  await form.field('Résumé').fill('Un bilan.');
  await form.text.fill('Voici :');
  await form.text.press('Control+End');
  return form;
}

test('a photo is made smaller, named, described, shown and handed back', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const form = await openFilled(page);
  await form.pictureInput.setInputFiles({ name: 'IMG 2041 (1).JPG', mimeType: 'image/jpeg', buffer: await photo() });
  await expect(form.pictureDialog).toBeVisible();
  await expect(form.pictureDialog.getByRole('img')).toHaveAccessibleName('Image img-2041-1.jpg');
  expect((await runAxe(page)).violations).toEqual([]);
  await form.pictureDialog.getByRole('button', { name: 'Ajouter au texte' }).click();
  await expect(form.pictureDialog.getByRole('textbox')).toBeFocused();
  await describeIt(form, 'Les [équipes] au travail');
  await expect(form.text).toHaveValue('Voici :\n\n![Les \\[équipes\\] au travail](./img-2041-1.jpg)\n\n');
  await expect(form.pictureStatus).toHaveText(/sous le nom img-2041-1\.jpg\s: 1067\s×\s1600 pixels/);
  const shown = form.preview.getByRole('img', { name: 'Les [équipes] au travail' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(1600);

  await form.submit.click();
  await expect(form.result).toBeFocused();
  expect((await runAxe(page)).violations).toEqual([]);
  const link = form.result.getByRole('link', { name: 'img-2041-1.jpg' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('img-2041-1.jpg');
  const { format, width, height, exif, orientation } = await sharp(await readFile(await download.path())).metadata();
  expect({ format, width, height, exif, orientation }).toEqual({ format: 'jpeg', width: 1067, height: 1600 });

  const upload = form.result.getByRole('link', { name: 'Ouvrez le dossier de votre copie' });
  await expect(upload).toBeHidden();
  await form.result.getByLabel('Votre compte GitHub').fill('marie-curie');
  await expect(upload).toHaveAttribute(
    'href',
    'https://github.com/marie-curie/programme10pourcent-site/upload/patch-1/src/content/actualites',
  );
  expect(complaints).toEqual([]);
});

test('a drawing keeps what is transparent; one name is given once', async ({ page }) => {
  const form = await openFilled(page);
  for (const [place, sign] of (['drop', 'paste'] as const).entries()) {
    await give(form, sign, { name: 'Schéma.png', mimeType: 'image/png', buffer: await drawing() });
    await describeIt(form, `Schéma ${place}`);
  }
  await expect(form.text).toHaveValue('Voici :\n\n![Schéma 0](./schema.png)\n\n![Schéma 1](./schema-2.png)\n\n');
  await form.submit.click();
  await expect(form.result).toBeFocused();
  const link = form.result.getByRole('link', { name: 'schema-2.png' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const { format, width, hasAlpha } = await sharp(await readFile(await download.path())).metadata();
  expect({ format, width, hasAlpha }).toEqual({ format: 'png', width: 200, hasAlpha: true });
});

test('a picture that its author gives up leaves nothing', async ({ page }) => {
  const form = await openFilled(page);
  await form.pictureInput.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await drawing() });
  await expect(form.pictureDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form.pictureStatus).toHaveText('L’image n’a pas été ajoutée.');
  await expect(form.text).toHaveValue('Voici :');
});

test('a file that no browser draws is told', async ({ page }) => {
  const form = await openFilled(page);
  for (const [name, mimeType, words] of [
    ['IMG_2042.HEIC', 'image/heic', /format HEIC.*« Le plus compatible »/],
    ['notes.txt', 'text/plain', /n’est pas une image que ce navigateur sait lire/],
  ] as const) {
    await give(form, 'drop', { name, mimeType, buffer: Buffer.from('rien') });
    await expect.poll(async () => (await form.pictureStatus.textContent())?.replaceAll('\u00a0', ' ')).toMatch(words);
  }
  await expect(page).toHaveURL(/\/contribuer\/actualite\/$/);
});

test('the text of a new author, with all that it brings, is ready at once: its photo takes the place that it names', async ({
  page,
}) => {
  const { title, summary, photo: name, text } = newAuthor;
  const form = new ContributionForm(page, 'actualite');
  await form.openAtText();
  await form.field('Titre de l’article').fill(title);
  await form.field('Date de publication').fill('2023-05-12');
  await form.field('Résumé').fill(summary);
  await form.text.fill(text);
  await form.pictureInput.setInputFiles({ name, mimeType: 'image/jpeg', buffer: await photo() });
  await expect(form.pictureStatus).toHaveText(/sous le nom img-2041-1\.jpg, là où le texte la nomme\s:/);
  await expect(form.text).toHaveValue(text.replace(name, 'img-2041-1.jpg'));
  await expect(form.preview.getByRole('img', { name: /^La salle pendant l/ })).toBeVisible();
  await form.submit.click();
  await expect(form.result).toBeFocused();
});
