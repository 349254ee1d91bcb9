import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { ContributionForm } from './pages/contribution-form.ts';

test('a season is proposed, and judged among the others', async ({ page }) => {
  const form = new ContributionForm(page, 'saison');
  await form.open();
  await expect(form.text).toHaveCount(0);
  await form.field('Numéro de la saison').fill('9');
  await form.field('Année de la saison').fill('2031');
  await form.field('Titre de la saison').fill('Saison 9');
  await form.field('Résumé').fill('Une saison.');
  await form.field('Premier jour').fill('2031-02-01');
  await expect(form.fileName).toHaveValue('9');
  await form.unfold();
  await form.field('Dernier jour, s’il est connu').fill('2031-01-01');
  await form.submit.click();
  await expect(form.summary).toHaveAccessibleName('Une erreur à corriger');
  await expect(form.summary.getByRole('link')).toHaveText(/^La fin \(2031-01-01\) précède le début/);
  await form.field('Dernier jour, s’il est connu').fill('2031-12-01');
  await form.submit.click();
  await expect(form.result).toBeFocused();
  expect(await form.proposedFile()).toEqual({
    path: 'src/content/saisons/9.yaml',
    text: 'number: 9\nyear: 2031\ntitle: Saison 9\nsummary: Une saison.\nstart: 2031-02-01\nend: 2031-12-01\n',
  });
  expect((await runAxe(page)).violations).toEqual([]);
});

test('an administration is proposed', async ({ page }) => {
  const form = new ContributionForm(page, 'administration');
  await form.open();
  await form.field('Nom complet').fill('Service des exemples');
  await form.submit.click();
  await expect(form.result).toBeFocused();
  expect(await form.proposedFile()).toEqual({
    path: 'src/content/administrations/service-des-exemples.yaml',
    text: 'name: Service des exemples\n',
  });
});

test.describe('by the keyboard alone', { tag: '@everywhere' }, () => {
  for (const [kind, first] of [
    ['actualite', 'Titre de l’article'],
    ['projet', 'Nom du projet'],
    ['atelier', 'Titre de l’événement'],
    ['saison', 'Numéro de la saison'],
    ['administration', 'Nom complet'],
  ] as const) {
    test(`the first field is at most twenty stops from the button: ${kind}`, async ({ page }) => {
      const form = new ContributionForm(page, kind);
      await form.open();
      await form.field(first).focus();
      const isThere = () => form.submit.evaluate((button) => button === document.activeElement);
      let stops = 0;
      while (!(await isThere()) && stops < 40) {
        await page.keyboard.press('Tab');
        stops += 1;
      }
      expect(stops).toBeLessThanOrEqual(20);
    });
  }

  test('headings lead to each part', async ({ page }) => {
    const form = new ContributionForm(page, 'actualite');
    await form.open();
    await expect(form.form.getByRole('heading', { level: 2 })).toHaveText([
      'L’essentiel',
      'Le texte',
      'Compléments facultatifs',
      'Aperçu',
    ]);
  });

  test('an error within what is folded opens it', async ({ page }) => {
    const form = new ContributionForm(page, 'projet');
    await form.open();
    await form.unfold();
    await form.field('Dernière activité').fill('demain');
    await form.unfold();
    await expect(form.field('Dernière activité')).toBeHidden();
    await form.submit.click();
    await form.summary.getByRole('link', { name: /Dernière activité/ }).click();
    await expect(form.field('Dernière activité')).toBeFocused();
  });
});

test('the words of GitHub are explained where they are met first', async ({ page }) => {
  const ways = new ContributionForm(page, '');
  await ways.visit('/contribuer/');
  for (const words of [
    /commit est un enregistrement/,
    /copie du site à votre nom \(un\s+fork\)/,
    /\(une pull request\)/,
  ])
    await expect(ways.main.getByText(words)).toBeVisible();
});
