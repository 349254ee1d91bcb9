import { expect } from 'playwright/test';
import { test } from './shared-page.ts';

test.describe('the components of a text', () => {
  test.beforeEach(async ({ sharedPage: page }) => {
    await page.goto('/blocs/');
  });

  test('a callout has its title and its Markdown', async ({ sharedPage: page }) => {
    const callout = page.locator('.fr-callout').filter({ hasText: 'À retenir' });
    await expect(callout.locator('strong')).toHaveText('Markdown');
  });

  test('a quotation says who speaks, and where', async ({ sharedPage: page }) => {
    const quotation = page.getByRole('figure').filter({ has: page.getByRole('blockquote') });
    await expect(quotation.getByRole('blockquote')).toContainText('Des mots que personne n’a dits.');
    await expect(quotation).toContainText(/Camille Exemple.*directrice imaginaire.*Source.: Discours fictif/s);
  });

  test('figures say what they count, and their source', async ({ sharedPage: page }) => {
    await expect(page.locator('.figures').getByRole('listitem')).toHaveText([
      /^\s*4\s*projets fictifs\s*$/,
      /^\s*plus de 50\s*personnes imaginaires\s*$/,
    ]);
    await expect(page.getByText(/^Source.: Bilan fictif de la saison 2/)).toBeVisible();
  });

  test('a figure loads its picture, with its words and its caption', async ({ sharedPage: page }) => {
    const figure = page.getByRole('figure', { name: 'Une courbe dessinée pour les tests.' });
    const picture = figure.getByRole('img', { name: 'Une courbe qui monte' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    // The file has 1200 pixels: the copy for browsers that choose none is no larger than those that the others choose among.
    await expect(picture).toHaveAttribute('width', '1040');
  });

  test('a video is a link, and its transcript, if any, opens with the keyboard', async ({ sharedPage: page }) => {
    await expect(page.getByRole('link', { name: /^Présentation du projet Alpha/ })).toHaveAttribute('href', /^https:/);
    await expect(page.getByRole('link', { name: 'Une vidéo sans transcription' })).toBeVisible();
    await expect(page.locator('iframe, video, object, embed')).toHaveCount(0);
    await expect(page.locator('summary').filter({ hasText: 'Transcription' })).toHaveCount(1);
    const transcript = page.getByText('Une transcription, repliée.');
    await expect(transcript).toBeHidden();
    await page.getByText('Transcription', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(transcript).toBeVisible();
  });

  test('the cards of a project and of an event lead to their pages', async ({ sharedPage: page }) => {
    for (const [name, address] of [
      ['Projet Alpha', '/projets/projet-alpha/'],
      ['Premier atelier de la saison 2', '/ateliers/2023-03-14-atelier/'],
    ] as const) {
      await expect(page.getByRole('article').getByRole('link', { name })).toHaveAttribute('href', address);
    }
  });

  test('a season in a line leads to its timeline', async ({ sharedPage: page }) => {
    const line = page.getByRole('figure').filter({ hasText: 'Frise de la saison 2' });
    await expect(line.getByText('Enquête')).toBeVisible();
    await line.locator('figcaption').getByRole('link').press('Enter');
    await expect(page).toHaveURL('/ateliers/saison-2/');
  });
});

test('a post of the news uses them, in a .md as in a .mdx', async ({ sharedPage: page }) => {
  const article = page.getByRole('main').getByRole('article');
  await page.goto('/actualites/guide-alpha/');
  await expect(article.getByRole('link', { name: 'Projet Alpha' })).toBeVisible();
  await page.goto('/actualites/texte-complet/');
  await expect(page.getByRole('figure').filter({ hasText: 'Frise de la saison 2' })).toBeVisible();
});
