import { expect } from 'playwright/test';
import { feedPath } from '../src/routes.ts';
import { textOf, textsOf } from './built-files.ts';
import { readFeed } from './feed.ts';
import { Home } from './pages/home.ts';
import { Shell } from './pages/shell.ts';
import { Timeline } from './pages/timeline.ts';
import { test } from './shared-page.ts';
import { addressIn, main, variants, type Variant } from './variants.ts';

const { preview } = variants;
const now = Date.parse(main.env.BUILD_DATE!);

test.describe('with events to come', () => {
  test('the timeline tells where each event stands', async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.visit(addressIn(main, '/ateliers/'));
    const events = await timeline.events.evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        date: item.querySelector('time')?.dateTime ?? '',
        marks: [...item.querySelectorAll('strong')].map((mark) => mark.textContent),
        struck: [...item.querySelectorAll('s')].map((text) => text.textContent),
      })),
    );
    const toTheDay = events.filter(({ date }) => date.length >= 10);
    const past = toTheDay.filter(({ date, marks }) => Date.parse(date) < now && !marks.includes('En cours'));
    expect(past.length).toBeGreaterThan(5);
    expect(past.flatMap(({ marks }) => marks)).toEqual([]);

    const marksOf = Object.fromEntries(events.map(({ id, marks }) => [id, marks]));
    const inProgress = events.filter(({ marks }) => marks.includes('En cours')).map(({ id }) => id);
    expect(inProgress).toEqual(['2023-02-20-cours', '2023-03-20-rencontres']);
    expect(marksOf).toMatchObject({
      '2023-03-27-atelier': ['Annulé'],
      '2023-03-29-externe': ['Prochain rendez-vous', 'Confirmé'],
      '2023-04-13-atelier': ['À venir'],
      '2023-04-20-formation': ['À venir', 'Complet'],
      '2023-06-01-atelier': ['À venir', 'Reporté'],
    });
    expect(events.filter(({ marks }) => marks.includes('Prochain rendez-vous'))).toHaveLength(1);
    expect(events.filter(({ struck }) => struck.length > 0).map(({ id, struck }) => [id, ...struck])).toEqual([
      ['2023-03-27-atelier', '27\u00a0mars, de 14\u00a0h à 17\u00a0h', 'Atelier qui n’aura pas lieu'],
      ['2023-06-01-atelier', '11\u00a0mai\u00a02023'],
    ]);
  });

  test('the next event, and what is in progress, stand where one looks for them', async ({ page }) => {
    const { meetingTitle, upcoming, registration, inProgress, main: content } = new Home(page);
    for (const path of ['/', '/ateliers/', '/saisons/2/']) {
      await page.goto(addressIn(main, path));
      await expect(meetingTitle).toHaveText(['Prochain rendez-vous']);
      await expect(inProgress).toHaveText([
        /Formation\s: un cours de plusieurs mois\s*jusqu’au 30\sjuin\s2023/,
        /Deux jours de rencontres\s*jusqu’au 21\smars\s2023 à 17\sh/,
      ]);
      await expect(registration).toHaveAttribute('href', 'https://exemple.fr/rencontre/inscription/');
      await expect(registration).toHaveAccessibleName('S’inscrire\u00a0: Rencontre avec une équipe voisine');
      expect((await registration.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await expect(upcoming).toContainText(/Inscriptions jusqu’au 27\smars\s2023 à 12\sh/);
    }
    await upcoming.getByRole('link', { name: 'Rencontre avec une équipe voisine', exact: true }).click();
    await expect(content.getByText('À venir', { exact: true })).toBeVisible();
    await expect(registration).toBeVisible();
  });

  test('the next training stands on its page, and says that it is full', async ({ page }) => {
    await page.goto(addressIn(main, '/formations/'));
    const { upcoming, inProgress, registration } = new Home(page);
    await expect(upcoming.getByRole('heading', { name: 'Prochaine formation' })).toBeVisible();
    await expect(upcoming).toContainText(/Formation\s: lire un tableau.+Complet.*Toutes les places sont prises/s);
    await expect(inProgress).toHaveText([/un cours de plusieurs mois/]);
    await expect(registration).toHaveCount(0);
  });

  test('an event of two days tells both its ends, each with its hour', async ({ page }) => {
    const { main: content, title } = new Shell(page);
    await page.goto(addressIn(main, '/ateliers/2023-03-20-rencontres/'));
    await expect(content.getByText('En cours', { exact: true })).toBeVisible();
    await expect(
      content.getByText(/^Du 20\smars à 8\sh\s30 au 21\smars\s2023 à 17\sh\s+·\sMaison des exemples, et en ligne$/),
    ).toBeVisible();
    await expect(content.getByText('Les inscriptions sont closes.')).toBeVisible();
    await expect(content.getByRole('img', { name: 'Une courbe qui monte' })).toBeVisible();
    await expect(title).toHaveText('Deux jours de rencontres');
  });

  test('a cancelled event says so, and takes no registration', async ({ page }) => {
    const { main: content } = new Shell(page);
    await page.goto(addressIn(main, '/ateliers/2023-03-27-atelier/'));
    await expect(page).toHaveTitle(/^Atelier qui n’aura pas lieu \(annulé\)/);
    await expect(content.getByText('Annulé', { exact: true })).toBeVisible();
    await expect(content.getByText('Ce rendez-vous est annulé.')).toBeVisible();
    await expect(content.getByText(/^(À venir|Passé)$/)).toHaveCount(0);
    await expect(content.getByRole('link', { name: /^S’inscrire/ })).toHaveCount(0);
  });

  test('a season to come shows the event before it', async ({ page }) => {
    await page.goto(addressIn(main, '/saisons/3/'));
    const { upcoming } = new Home(page);
    await expect(upcoming).toContainText('Webinaire avant la saison 3');
  });
});

const contentOf = async (variant: Variant, path: string) => /<main.*<\/main>/s.exec(await textOf(variant, path))![0];

test('once all is over, nothing is next, in progress, nor open to registration', async () => {
  const event = '/ateliers/2023-03-29-externe/';
  const words = />\s*(En cours|Aujourd’hui|À venir|Prochaine? [^<]+|Complet|Reporté)\s*<|>\s*S’inscrire/;
  for (const path of ['/', '/ateliers/', '/formations/', '/saisons/2/', event])
    expect(await contentOf(main, path), path).toMatch(words);
  for (const path of ['/', '/ateliers/', '/formations/', '/saisons/2/', '/saisons/3/', event])
    expect(words.exec(await contentOf(preview, path))?.[0], path).toBeUndefined();
});

test('without an event to come, the timeline says how to be told of the next', async ({ page }) => {
  const timeline = new Timeline(page);
  await timeline.visit(addressIn(preview, '/ateliers/'));
  await expect(timeline.noMeeting).toBeVisible();
  await expect(timeline.nextMeeting).toHaveCount(0);
  await expect(timeline.main.getByRole('link', { name: 'abonnez-vous aux actualités ou à l’agenda' })).toHaveAttribute(
    'href',
    `${preview.base}suivre/`,
  );
});

test('a post is not public before its date', async ({ sharedPage }) => {
  const { items } = await sharedPage.evaluate(readFeed, await textOf(preview, feedPath()));
  const later = items
    .filter(({ date }) => Date.parse(date) > now)
    .map(({ link }) => new URL(link).pathname.replace(preview.base, '/'));
  expect(later.length).toBeGreaterThan(0);
  const texts = await textsOf(main, '**/*.{html,xml,json}');
  for (const path of later) {
    expect(
      texts.filter(([file, text]) => `/${file}`.startsWith(path) || text.includes(path)).map(([file]) => file),
    ).toEqual([]);
  }
});

test('nothing of a draft, nor of a post to come, is in what the public gets', async () => {
  // What ./fixtures never makes public is called « essai-… », pictures included.
  const names = /essai-(brouillon|a-paraitre)|Essai d’un/;
  const leaksOf = async (variant: Variant) => {
    const texts = await textsOf(variant, '**/*.*');
    expect(texts.length).toBeGreaterThan(70);
    return texts.filter(([file, text]) => names.test(file) || names.test(text));
  };
  expect((await leaksOf(main)).map(([file]) => file)).toEqual([]);
  expect((await leaksOf(preview)).length).toBeGreaterThan(20);
});
