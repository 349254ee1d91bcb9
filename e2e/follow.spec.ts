import { expect } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { calendarPath, feedPath, followPath, jsonFeedPath, seasonPath, workshopPath } from '../src/routes.ts';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, folderOf, main, variants, type Variant } from './variants.ts';

const { preview } = variants;
const toCome = '2023-03-29-externe';

const filesOf = async (variant: Variant, pattern: string) => {
  const files = globSync(pattern, { cwd: folderOf(variant) }).toSorted();
  return Promise.all(files.map(async (file) => [file, await readFile(join(folderOf(variant), file), 'utf8')] as const));
};
const eventsOf = (source: string) =>
  new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: event.getFirstPropertyValue('summary'),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
  }));

for (const variant of [main, preview]) {
  test(`/suivre/ gives addresses that answer, whole to copy, under ${variant.base}`, async ({
    sharedPage,
    request,
  }) => {
    const { main: content } = new Shell(sharedPage);
    await sharedPage.goto(addressIn(variant, followPath));
    const origin = variant.env.SITE_URL ?? 'https://www.10pourcent.etalab.gouv.fr';
    for (const [label, path] of [
      ['Flux RSS', feedPath()],
      ['JSON Feed', jsonFeedPath],
      ['Agenda', calendarPath()],
    ] as const) {
      const field = content.getByRole('textbox', { name: label, exact: true });
      await expect(field).toHaveValue(origin + variant.base + path.slice(1));
      await expect(field).toHaveAccessibleDescription(/^Pour .+\.$/);
      await expect(field).not.toBeEditable();
      expect((await request.get(addressIn(variant, path))).status(), path).toBe(200);
    }
    const subscription = content.getByRole('link', { name: 'S’abonner avec l’agenda de cet appareil' });
    await expect(subscription).toHaveAttribute(
      'href',
      `webcal://${new URL(origin).host}${variant.base}${calendarPath().slice(1)}`,
    );
    const links = await content
      .getByRole('listitem')
      .getByRole('link', { name: /^Saison \d, \d{4}$/ })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(1);
    expect(links).toContain(variant.base + feedPath(seasonPath(2)).slice(1));
    for (const link of links) {
      expect((await request.get(new URL(link, addressIn(variant, '/')).href)).status(), link).toBe(200);
    }
  });
}

test('the keyboard selects an address whole', { tag: '@everywhere' }, async ({ page }) => {
  const { main: content } = new Shell(page);
  await page.goto(addressIn(main, followPath));
  await content.getByRole('textbox', { name: 'Flux RSS' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionEnd)).toBeGreaterThan(20);
});

test('the site leads to /suivre/, where a season has its line', async ({ page }) => {
  const { main: content } = new Shell(page);
  for (const [path, name, anchor] of [
    ['/actualites/', /flux RSS/, ''],
    ['/ateliers/', 'Suivre les rendez-vous dans votre agenda', ''],
    ['/plan-du-site/', 'Suivre le programme', ''],
    ['/saisons/2/', /^Suivre cette saison/, '#saison-2'],
    ['/projets/projet-alpha/', /^Suivre le programme/, ''],
  ] as const) {
    await page.goto(addressIn(main, path));
    await content.getByRole('link', { name }).click();
    await expect(page).toHaveURL(addressIn(main, followPath + anchor));
    if (anchor) await expect(content.locator(anchor)).toBeVisible();
  }
});

test('what is to come may be added to one’s agenda, where it is told', async ({ page, request }) => {
  const { main: content } = new Shell(page);
  const links = content.getByRole('link', { name: /^Ajouter à mon agenda/ });
  for (const path of ['/', '/ateliers/', workshopPath(toCome)]) {
    await page.goto(addressIn(main, path));
    await expect(links).toHaveAccessibleName('Ajouter à mon agenda\u00a0: Rencontre avec une équipe voisine');
    await expect(links).toHaveAttribute('href', calendarPath(workshopPath(toCome)));
  }
  const file = await request.get(addressIn(main, calendarPath(workshopPath(toCome))));
  expect(file.headers()['content-type']).toMatch(/^text\/calendar/);
  expect(eventsOf(await file.text())).toMatchObject([
    { summary: 'Rencontre avec une équipe voisine', start: '2023-03-29T08:00:00Z', status: 'CONFIRMED' },
  ]);
  for (const id of ['2023-03-27-atelier', '2023-03-14-formation', '2023-03-20-rencontres']) {
    await page.goto(addressIn(main, workshopPath(id)));
    await expect(links, `${id} is cancelled, over or in progress`).toHaveCount(0);
  }
});

test('without JavaScript, /suivre/ gives its addresses and its links', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addressIn(main, followPath));
  const { main: content } = new Shell(page);
  await expect(content.getByRole('textbox', { name: 'Agenda' })).toHaveValue(/\/ateliers\.ics$/);
  await expect(content.getByRole('link', { name: 'Saison 2, 2023' })).toHaveAttribute('href', feedPath(seasonPath(2)));
  await page.close();
});

test('calendars hold every event that is known to the day', async () => {
  const all = Object.fromEntries(await filesOf(main, '**/*.ics'));
  const events = eventsOf(all['ateliers.ics']!);
  const written = globSync('*.{md,yaml}', { cwd: new URL('fixtures/ateliers/', import.meta.url) });
  const ids = written.map((file) => file.replace(/\.\w+$/, '')).filter((id) => /^\d{4}-\d{2}-\d{2}-/.test(id));
  expect(events.map(({ uid }) => uid.split('@')[0]).toSorted()).toEqual(ids.toSorted());
  expect(Object.keys(all).filter((file) => file.startsWith('ateliers/'))).toEqual(
    ids.map((id) => `ateliers/${id}.ics`).toSorted(),
  );
  expect(Object.keys(all)).toHaveLength(ids.length + 1);
  expect(events.find(({ uid }) => uid.startsWith('2023-03-27-atelier'))).toMatchObject({ status: 'CANCELLED' });
});

test('the feeds and calendars of a preview say that they are of one', async () => {
  // What the search knows of the preview is read on its pages, which say what they are.
  const isFeed = ([file]: readonly [string, string]) => !file.startsWith('recherche/');
  const feeds = (await filesOf(preview, '**/index.{xml,json}')).filter(isFeed);
  const ofPreview = [...(await filesOf(preview, '**/*.ics')), ...feeds];
  expect(ofPreview.length).toBeGreaterThan(30);
  for (const [file, text] of ofPreview) {
    expect
      .soft(text.replaceAll('\r\n ', ''), file)
      .toMatch(/\n(?:X-WR-CALNAME|SUMMARY):.*\(aperçu\)|\(aperçu\)(?:<\/title>|",)/);
    expect.soft(text, file).not.toContain('essai-');
  }
  for (const [file, text] of await filesOf(main, '**/*.{ics,xml,json}')) {
    expect.soft(text, file).not.toContain('(aperçu)');
  }
});
