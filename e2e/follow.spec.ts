import { expect } from 'playwright/test';
import { globSync } from 'node:fs';
import ICAL from 'ical.js';
import { calendarPath, feedPath, followPath, jsonFeedPath, seasonPath, workshopPath } from '../src/routes.ts';
import { site } from '../src/site.ts';
import { textOf, textsOf } from './built-files.ts';
import { linksByPath } from './built-pages.ts';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, main, variants } from './variants.ts';

const { preview } = variants;
const toCome = '2023-03-29-externe';

const eventsOf = (source: string) =>
  new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: event.getFirstPropertyValue('summary'),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
  }));

test('/suivre/ gives addresses that answer, whole to copy', async ({ sharedPage }) => {
  const { main: content } = new Shell(sharedPage);
  for (const variant of [main, preview]) {
    await sharedPage.goto(addressIn(variant, followPath));
    const origin = variant.env.SITE_URL ?? site.origin;
    for (const [label, path] of [
      ['Flux RSS', feedPath()],
      ['JSON Feed', jsonFeedPath],
      ['Agenda', calendarPath()],
    ] as const) {
      const field = content.getByRole('textbox', { name: label, exact: true });
      await expect(field).toHaveValue(origin + variant.base + path.slice(1));
      await expect(field).toHaveAccessibleDescription(/^Pour .+\.$/);
      await expect(field).not.toBeEditable();
      expect(await textOf(variant, path)).not.toBe('');
    }
    await expect(content.getByRole('link', { name: 'S’abonner avec l’agenda de cet appareil' })).toHaveAttribute(
      'href',
      `webcal://${new URL(origin).host}${variant.base}${calendarPath().slice(1)}`,
    );
    const links = await content
      .getByRole('listitem')
      .getByRole('link', { name: /^Saison \d, \d{4}$/ })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(1);
    expect(links).toContain(variant.base + feedPath(seasonPath(2)).slice(1));
  }
});

test('the site leads to /suivre/, where a season has its line', async ({ sharedPage }) => {
  const linksOf = await linksByPath(sharedPage, main);
  for (const path of ['/actualites/', '/ateliers/', '/plan-du-site/'])
    expect(linksOf.get(path), path).toContain(followPath);
  expect(linksOf.get(seasonPath(2))).toContain(`${followPath}#saison-2`);
});

test('what is to come may be added to one’s agenda, where it is told', async ({ sharedPage }) => {
  await sharedPage.goto(addressIn(main, '/'));
  const link = new Shell(sharedPage).main.getByRole('link', { name: /^Ajouter à mon agenda/ });
  await expect(link).toHaveAccessibleName('Ajouter à mon agenda\u00a0: Rencontre avec une équipe voisine');
  const linksOf = await linksByPath(sharedPage, main);
  const agendasOf = (path: string) => linksOf.get(path)!.filter((address) => /\/ateliers\/.*\.ics$/.test(address));
  const own = calendarPath(workshopPath(toCome));
  for (const path of ['/', '/ateliers/', workshopPath(toCome)]) expect(agendasOf(path), path).toEqual([own]);
  expect(eventsOf(await textOf(main, own))).toMatchObject([
    { summary: 'Rencontre avec une équipe voisine', start: '2023-03-29T08:00:00Z', status: 'CONFIRMED' },
  ]);
  for (const id of ['2023-03-27-atelier', '2023-03-14-formation', '2023-03-20-rencontres'])
    expect(agendasOf(workshopPath(id)), `${id} is cancelled, over or in progress`).toEqual([]);
});

test('calendars hold every event that is known to the day', async () => {
  const all = Object.fromEntries(await textsOf(main, '**/*.ics'));
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
  const feeds = (await textsOf(preview, '**/index.{xml,json}')).filter(([file]) => !file.startsWith('recherche/'));
  const ofPreview = [...(await textsOf(preview, '**/*.ics')), ...feeds];
  expect(ofPreview.length).toBeGreaterThan(30);
  for (const [file, text] of ofPreview) {
    expect
      .soft(text.replaceAll('\r\n ', ''), file)
      .toMatch(/\n(?:X-WR-CALNAME|SUMMARY):.*\(aperçu\)|\(aperçu\)(?:<\/title>|",)/);
    expect.soft(text, file).not.toContain('essai-');
  }
  for (const [file, text] of await textsOf(main, '**/*.{ics,xml,json}')) {
    expect.soft(text, file).not.toContain('(aperçu)');
  }
});
