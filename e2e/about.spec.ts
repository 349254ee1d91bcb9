import { expect } from 'playwright/test';
import { test } from './shared-page.ts';

const path = '/actualites/premier-atelier/';

test('what a page rests on is closed, at its end, its sources with it', async ({ sharedPage }) => {
  await sharedPage.goto(path);
  const about = sharedPage.getByRole('group').filter({ hasText: 'À propos de ces informations' });
  await expect(about).toHaveCount(1);
  await expect(sharedPage.getByRole('heading', { name: 'À propos de ces informations' })).toHaveCount(0);
  const doubt = about.getByText('L’heure est celle de l’annonce.');
  await expect(doubt).toBeHidden();
  await about.getByText('À propos de ces informations').click();
  await expect(doubt).toBeVisible();
  await expect(about.getByText(/^Sources?$/)).toBeVisible();
});

test('a link to it opens it', async ({ sharedPage }) => {
  for (const anchor of ['a-propos-de-ces-informations', 'à-propos-de-ces-informations']) {
    await sharedPage.goto('about:blank');
    await sharedPage.goto(`${path}#${anchor}`);
    await expect(sharedPage.getByText('L’heure est celle de l’annonce.')).toBeInViewport();
  }
});
