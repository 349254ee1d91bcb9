import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFeed } from './feed.ts';
import { Home } from './pages/home.ts';
import { Shell } from './pages/shell.ts';
import { Timeline } from './pages/timeline.ts';
import { addressIn, folderOf, main, variants, type Variant } from './variants.ts';

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
  await timeline.visit(addressIn(variants.preview, '/ateliers/'));
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
    [variants.past, 'À venir'],
    [variants.preview, 'Passé'],
  ] as const) {
    await page.goto(addressIn(variant, '/ateliers/2023-03-29-ext-ocr/'));
    await expect(content.getByText(mark, { exact: true })).toBeVisible();
    await expect(content.getByText(/^(À venir|Passé)$/)).toHaveCount(1);
  }
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

test('nothing of a draft, nor of a post to come, is in what the public gets', async () => {
  // What ./unpublished adds to the content is called « essai-… », pictures included.
  const names = /essai-(brouillon|a-paraitre)|Essai d’un/;
  const leaksOf = async (variant: Variant) => {
    const files = globSync('**/*.*', { cwd: folderOf(variant) });
    expect(files.length).toBeGreaterThan(100);
    const texts = await Promise.all(files.map((file) => readFile(join(folderOf(variant), file), 'utf8')));
    return files.filter((file, index) => names.test(file) || names.test(texts[index]!));
  };
  expect(await leaksOf(variants.past)).toEqual([]);
  expect(await leaksOf(variants.fullCss)).toEqual([]);
  expect((await leaksOf(variants.preview)).length).toBeGreaterThan(20);
});
