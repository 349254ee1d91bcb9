import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { ContributionForm } from './pages/contribution-form.ts';

test('two tabs on one draft are told, and neither is lost without a word', async ({ context }) => {
  const [first, second] = [
    new ContributionForm(await context.newPage(), 'actualite'),
    new ContributionForm(await context.newPage(), 'actualite'),
  ] as const;
  const title = 'Titre de l’article';
  await first.open();
  await first.field(title).fill('Un');
  await expect(first.preview).toContainText('Un');
  await second.open();
  await expect(second.field(title)).toHaveValue('Un');
  await expect(first.otherTab).toBeHidden();

  await second.field(title).fill('Deux');
  await expect(first.otherTab).toBeVisible();
  await expect(second.otherTab).toBeHidden();
  expect((await runAxe(first.page)).violations).toEqual([]);
  await first.field('Résumé').fill('Ce que j’ai ici.');
  await expect(second.otherTab).toBeHidden();

  await first.form.getByRole('button', { name: 'Garder ce que j’ai ici' }).click();
  await expect(first.otherTab).toBeHidden();
  await expect(second.otherTab).toBeVisible();
  await second.form.getByRole('button', { name: 'Reprendre l’autre onglet' }).click();
  await expect(second.notice).toBeVisible();
  await expect(second.field(title)).toHaveValue('Un');
  await expect(second.field('Résumé')).toHaveValue('Ce que j’ai ici.');
});

test('a tab that only reads a draft writes nothing', async ({ context }) => {
  const first = new ContributionForm(await context.newPage(), 'saison');
  await first.open();
  await first.field('Titre de la saison').fill('Saison 9');
  await expect(first.preview).toContainText('Saison 9');
  const again = new ContributionForm(await context.newPage(), 'saison');
  await again.open();
  await expect(again.notice).toBeVisible();
  await expect(first.otherTab).toBeHidden();
  const second = new ContributionForm(await context.newPage(), 'administration');
  await second.open();
  await second.field('Nom complet').fill('Un service');
  await expect(second.preview).toContainText('Un service');
  await second.page.reload();
  await expect(second.notice).toBeVisible();
  await expect(first.otherTab).toBeHidden();
});
