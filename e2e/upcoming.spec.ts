import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feedPath } from '../src/routes.ts';
import { readFeed } from './feed.ts';
import { Home } from './pages/home.ts';
import { Shell } from './pages/shell.ts';
import { Timeline } from './pages/timeline.ts';
import { addressIn, folderOf, main, variants, type Variant } from './variants.ts';

const { preview } = variants;
const now = Date.parse(main.env.BUILD_DATE!);

test.describe('with events to come', { tag: '@everywhere' }, () => {
  test('the timeline marks the next event, then those after it', async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.visit(addressIn(main, '/ateliers/'));
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
      await page.goto(addressIn(main, path));
      const { meetingTitle, main: content } = new Home(page);
      await expect(meetingTitle).toHaveText(['Prochain rendez-vous']);
      await content.getByRole('link', { name: 'Rencontre avec une équipe voisine' }).first().click();
      await expect(content.getByText('À venir', { exact: true })).toBeVisible();
    }
  });
});

test('without an event to come, the timeline says how to be told of the next', async ({ page }) => {
  const timeline = new Timeline(page);
  await timeline.visit(addressIn(preview, '/ateliers/'));
  await expect(timeline.noMeeting).toBeVisible();
  await expect(timeline.nextMeeting).toHaveCount(0);
  await expect(timeline.main.getByRole('link', { name: /flux RSS/ })).toHaveAttribute(
    'href',
    /actualites\/index\.xml$/,
  );
  await expect(timeline.main.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/);
});

test('an event goes from « à venir » to « passé » with the day of the build', async ({ page }) => {
  const { main: content } = new Shell(page);
  for (const [variant, mark] of [
    [main, 'À venir'],
    [preview, 'Passé'],
  ] as const) {
    await page.goto(addressIn(variant, '/ateliers/2023-03-29-externe/'));
    await expect(content.getByText(mark, { exact: true })).toBeVisible();
    await expect(content.getByText(/^(À venir|Passé)$/)).toHaveCount(1);
  }
});

test('a post is not public before its date', async ({ page, request }) => {
  const textOf = async (address: string) => (await request.get(address)).text();
  const { items } = await page.evaluate(readFeed, await textOf(addressIn(preview, feedPath)));
  const later = items
    .filter(({ date }) => Date.parse(date) > now)
    .map(({ link }) => new URL(link).pathname.replace(preview.base, '/'));
  expect(later.length).toBeGreaterThan(0);

  const feed = await page.evaluate(readFeed, await textOf(addressIn(main, feedPath)));
  const lists = ['/', '/actualites/', '/sitemap-0.xml', '/plan-du-site/', '/saisons/2/', '/projets/projet-alpha/'];
  const texts = await Promise.all(lists.map((path) => textOf(addressIn(main, path))));
  texts.push(feed.items.map(({ link }) => link).join(' '));
  for (const path of later) {
    expect((await request.get(addressIn(main, path))).status(), path).toBe(404);
    expect(texts.filter((text) => text.includes(path))).toEqual([]);
  }
});

test('nothing of a draft, nor of a post to come, is in what the public gets', async () => {
  // What ./fixtures never makes public is called « essai-… », pictures included.
  const names = /essai-(brouillon|a-paraitre)|Essai d’un/;
  const leaksOf = async (variant: Variant) => {
    const files = globSync('**/*.*', { cwd: folderOf(variant) });
    expect(files.length).toBeGreaterThan(70);
    const texts = await Promise.all(files.map((file) => readFile(join(folderOf(variant), file), 'utf8')));
    return files.filter((file, index) => names.test(file) || names.test(texts[index]!));
  };
  expect(await leaksOf(main)).toEqual([]);
  expect((await leaksOf(preview)).length).toBeGreaterThan(20);
});
