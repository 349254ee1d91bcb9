import { expect, test } from 'playwright/test';
import { readFeed } from './feed.ts';
import { Home } from './pages/home.ts';
import { Timeline } from './pages/timeline.ts';
import { addressIn, main, variants } from './variants.ts';

const buildDate = variants.past.env.BUILD_DATE!;
const now = Date.parse(buildDate);

test.describe('with events to come', { tag: '@everywhere' }, () => {
  test('the timeline marks the next event, then those after it', async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.visit(addressIn(variants.past, '/ateliers/'));
    const events = await timeline.events.evaluateAll((items) =>
      items.map((item) => ({
        date: item.querySelector('time')?.dateTime ?? '',
        mark: /Prochain rendez-vous|À venir/.exec(item.textContent)?.[0],
      })),
    );
    const toTheDay = events.filter(({ date }) => date.length >= 10);
    expect(toTheDay.filter(({ date }) => Date.parse(date) < now).every(({ mark }) => mark === undefined)).toBe(true);
    const [next, ...later] = toTheDay.filter(({ date }) => Date.parse(date) >= now);
    expect(next?.mark).toBe('Prochain rendez-vous');
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ mark }) => mark === 'À venir')).toBe(true);
    expect(events.filter(({ mark }) => mark === 'Prochain rendez-vous')).toHaveLength(1);
  });

  test('the home page and the timeline lead to the next event', async ({ page }) => {
    for (const path of ['/', '/ateliers/']) {
      await page.goto(addressIn(variants.past, path));
      const { meetingTitle, main: content } = new Home(page);
      await expect(meetingTitle).toHaveText(['Prochain rendez-vous']);
      await content.getByRole('link', { name: 'Rencontre OCR avec Christopher Kermorvant' }).first().click();
      await expect(content.getByText('À venir', { exact: true })).toBeVisible();
    }
  });
});

test('without an event to come, the timeline says how to be told of the next', async ({ page }) => {
  const timeline = new Timeline(page);
  await timeline.visit(addressIn(variants.neutral, '/ateliers/'));
  await expect(timeline.noMeeting).toBeVisible();
  await expect(timeline.nextMeeting).toHaveCount(0);
  await expect(timeline.main.getByRole('link', { name: /flux RSS/ })).toHaveAttribute(
    'href',
    /actualites\/index\.xml$/,
  );
  await expect(timeline.main.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/);
});

test('a post is not public before its date', async ({ page, request }) => {
  const textOf = async (address: string) => (await request.get(address)).text();
  const { items } = await page.evaluate(readFeed, await textOf(addressIn(main, '/index.xml')));
  const later = items.filter(({ date }) => Date.parse(date) > now).map(({ link }) => new URL(link).pathname);
  expect(later.length).toBeGreaterThan(0);

  const feed = await page.evaluate(readFeed, await textOf(addressIn(variants.past, '/index.xml')));
  const lists = ['/', '/actualites/', '/sitemap-0.xml', '/plan-du-site/', '/saisons/2/', '/projets/cartiflette/'];
  const texts = await Promise.all(lists.map((path) => textOf(addressIn(variants.past, path))));
  texts.push(feed.items.map(({ link }) => link).join(' '));
  for (const path of later) {
    expect((await request.get(addressIn(variants.past, path))).status(), path).toBe(404);
    expect(texts.filter((text) => text.includes(path))).toEqual([]);
  }
});
