/** What only a browser tells of the pages that one reads: what shows, where, and what opens. The words: words.spec.ts. */
import { expect, test } from './shared-page.ts';

/** Runs in a page: text has its final size. */
const fontsReady = async () => void (await document.fonts.ready);

test('the promise is read at once, and leads to join', { tag: '@everywhere' }, async ({ page, home }) => {
  await home.visit('/');
  await expect(home.title).toBeInViewport({ ratio: 1 });
  await expect(home.title).toHaveText('Un site d’essai pour un programme imaginaire');
  await expect(home.join).toBeInViewport({ ratio: 1 });
  await home.join.click();
  await expect(page).toHaveURL('/rejoindre/');
  await expect(home.title).toBeVisible();
});

for (const [path, fold, words] of [
  ['/actualites/premier-atelier/', 'À propos de ces informations', 'L’heure est celle de l’annonce.'],
  ['/blocs/', 'Transcription', 'Une transcription, repliée.'],
  ['/plan-du-site/', /^\d+\sautres pages$/, 'Comité de novembre'],
  ['/projets/projet-alpha/', '4\u00a0autres liens', 'Démonstration du projet Alpha'],
  ['/projets/projet-alpha/', '3\u00a0autres liens', 'Bilan de la saison 1'],
] as const) {
  test(`« ${words} » of ${path} is folded, and opens with the keyboard`, async ({ sharedShell: { page, main } }) => {
    await page.goto(path);
    const summary = main.locator('summary').filter({ hasText: fold });
    await expect(main.getByText(words)).toBeHidden();
    await summary.press('Enter');
    await expect(main.getByText(words)).toBeVisible();
    await expect(main.getByRole('heading', { name: fold })).toHaveCount(0);
  });
}

for (const [address, words] of [
  ['/actualites/premier-atelier/#a-propos-de-ces-informations', 'L’heure est celle de l’annonce.'],
  ['/actualites/premier-atelier/#à-propos-de-ces-informations', 'L’heure est celle de l’annonce.'],
  ['/administrations/#direction-exemples', 'Direction des exemples'],
] as const) {
  test(`${address} shows what it names`, async ({ sharedShell: { page, main } }) => {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(main.getByText(words)).toBeInViewport();
  });
}

test('from the timeline to a season, and to the season alone', { tag: '@everywhere' }, async ({ page, shell }) => {
  await shell.visit('/ateliers/');
  await shell.main.getByRole('navigation', { name: 'Saisons de la frise' }).getByText('Saison 2').click();
  await expect(page).toHaveURL('/ateliers/#saison-2');
  const season = shell.region('Saison 2, 2023');
  await expect(season.getByRole('heading', { level: 2 })).toBeInViewport();
  const count = await season.locator('time').count();
  await season.getByRole('link', { name: 'Saison 2, phase par phase' }).click();
  await expect(page).toHaveURL('/ateliers/saison-2/');
  await expect(shell.title).toHaveText('Les ateliers de la saison 2');
  await expect(shell.main.locator('time')).toHaveCount(count);
  await shell.main.getByRole('link', { name: 'Projets et chiffres de la saison 2' }).click();
  await expect(page).toHaveURL('/saisons/2/');
});

test('the address of what only a calendar tells, and its square of the drawing, lead to its row', async ({
  page,
  shell,
}) => {
  const row = '/ateliers/saison-2/#2023-04-13-atelier';
  await shell.visit('/ateliers/2023-04-13-atelier/');
  await expect(page).toHaveURL(row);
  await expect(shell.main.getByText('Deuxième atelier de la saison 2')).toBeInViewport();
  await shell.visit('/saisons/2/');
  await shell.main.getByRole('link', { name: /^Deuxième atelier/ }).press('Enter');
  await expect(page).toHaveURL(row);
});

test('the next event takes registrations by a large target', async ({ page, home: { registration } }) => {
  for (const path of ['/', '/ateliers/', '/saisons/2/']) {
    await page.goto(path);
    await expect(registration).toHaveAccessibleName('S’inscrire\u00a0: Rencontre avec une équipe voisine');
    expect((await registration.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await page.goto('/ateliers/2023-03-20-rencontres/');
  await expect(page.getByRole('main').getByRole('img', { name: 'Une courbe qui monte' })).toBeVisible();
});

test('five figures have each a conclusion and its data, which move nothing aside', async ({ sharedShell }) => {
  await sharedShell.visit('/chiffres/');
  await sharedShell.page.evaluate(fontsReady);
  const charts = sharedShell.main.getByRole('figure');
  await expect(charts).toHaveCount(5);
  const left = async () => (await charts.last().boundingBox())!.x;
  const before = await left();
  for (const chart of await charts.all()) {
    await expect(chart.getByRole('heading')).toHaveText(/^[A-Z].+ \S+/);
    await expect(chart.getByRole('listitem').first()).toHaveText(/\d|saison/);
    await chart.getByText('Voir les données').click();
    await expect(chart.getByRole('table')).toBeVisible();
    expect(await left()).toBe(before);
  }
});

test('doors stand side by side', async ({ sharedShell: shell }) => {
  await shell.visit('/rejoindre/');
  await shell.page.evaluate(fontsReady);
  const doors = ['Je suis agent', 'J’encadre des agents'].map((name) => shell.region(name));
  const [left, right] = await Promise.all(doors.map(async (door) => (await door.boundingBox())!));
  expect(left!.y).toBe(right!.y);
  expect(left!.x + left!.width).toBeLessThan(right!.x);
  await expect(doors[0]!.getByRole('heading')).toHaveId('je-suis-agent');
});

test('a text has its summary, its facts and a way to write at its right, or around it on a phone', async ({
  sharedShell: { page, main },
}) => {
  await page.goto('/programme/');
  await page.evaluate(fontsReady);
  const summary = page.getByRole('navigation', { name: 'Sommaire' });
  await expect(summary.getByRole('link')).toHaveCount(5);
  const text = main.getByRole('heading', { name: 'Une première partie' });
  const question = main.getByRole('region', { name: 'Une question ?' });
  const { x } = (await text.boundingBox())!;
  for (const part of [summary, main.getByText('Le rythme'), question])
    expect((await part.boundingBox())!.x).toBeGreaterThan(x + 600);
  await page.setViewportSize({ width: 390, height: 844 });
  const tops = await Promise.all([summary, text, question].map(async (part) => (await part.boundingBox())!.y));
  expect(tops, 'the summary opens the text, the way to write ends it').toEqual([...tops].sort((a, b) => a - b));
});

for (const [colorScheme, chosen] of [['light', 'dark'] as const, ['dark', 'system'] as const]) {
  test(`a season prints on one sheet, in the light theme: ${colorScheme} system, ${chosen} chosen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, media: 'print' });
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen);
    await page.goto('/saisons/2/');
    await page.evaluate(fontsReady);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g);
    expect(sheets).toEqual([expect.stringMatching(/\[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/)]);
    await expect(page.getByText('http', { exact: false }).first()).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(22, 22, 22)');
    await expect(page.getByText('Annonce fictive de la saison 2')).toBeVisible();
  });
}

test('a figure loads its picture, with its words and its caption', async ({ sharedPage: page }) => {
  await page.goto('/blocs/');
  const figure = page.getByRole('figure', { name: 'Une courbe dessinée pour les tests.' });
  const picture = figure.getByRole('img', { name: 'Une courbe qui monte' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  // The file has 1200 pixels: the copy for browsers that choose none is no larger than those that the others choose among.
  await expect(picture).toHaveAttribute('width', '1040');
});

test('what an author writes is shown as it is', { tag: '@everywhere' }, async ({ sharedPage: page }) => {
  await page.goto('/actualites/texte-complet/');
  await page.emulateMedia({ colorScheme: 'dark' });
  const picture = page.getByRole('img', { name: 'Une photo plus haute que large.' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  const { width, height } = (await picture.boundingBox())!;
  expect(height / width, 'a picture keeps its ratio').toBeCloseTo(1.5, 1);
  expect(width, 'and never grows').toBeLessThanOrEqual(400);
  await expect(picture, 'on white in the dark').toHaveCSS('background-color', 'rgb(255, 255, 255)');

  const region = page.getByRole('region', { name: 'Tableau 2' });
  await region.focus();
  await expect(region, 'a wide table scrolls by the keyboard').toBeFocused();
  const [scrolled, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(scrolled, 'and the page does not').toBe(inner);

  const item = page.locator('ol[start="5"]').getByRole('listitem').filter({ hasText: 'puis cinq' });
  await expect(item, 'a list that resumes shows its own numbers').toHaveCSS('list-style-type', 'decimal');
  const marker = await item.evaluate((element) => getComputedStyle(element, '::marker').content);
  expect(marker).toBe('normal');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
