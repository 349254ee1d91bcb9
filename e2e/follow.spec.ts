import ICAL from 'ical.js';
import type { Page } from 'playwright/test';
import { globSync } from 'node:fs';
import { calendarPath, feedPath, followPath, jsonFeedPath, seasonPath, workshopPath } from '../src/routes.ts';
import { site } from '../src/site.ts';
import { addressesIn, linksIn, textOf, textsOf } from './built-files.ts';
import { expect, test } from './shared-page.ts';
import { main, preview } from './variants.ts';

const toCome = '2023-03-29-externe';

const eventsOf = (source: string) =>
  new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: event.getFirstPropertyValue('summary'),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
  }));

test('/suivre/ gives addresses that answer, whole to copy', async () => {
  for (const variant of [main, preview]) {
    const html = await textOf(variant, followPath);
    const origin = variant.env.SITE_URL ?? site.origin;
    const inputs = [
      ...html.matchAll(/<label[^>]*>([^<]+)<\/label><p[^>]* id="([^"]+)">Pour .+?\.<\/p><input ([^>]*)>/g),
    ];
    const expected = { 'Flux RSS': feedPath(), 'JSON Feed': jsonFeedPath, Agenda: calendarPath() };
    expect(inputs.map(([, label]) => label)).toEqual(Object.keys(expected));
    for (const [index, path] of Object.values(expected).entries()) {
      const [, label, description, input] = inputs[index]!;
      expect(input, label).toContain(` value="${origin}${variant.base}${path.slice(1)}"`);
      expect(input, label).toContain(` aria-describedby="${description}"`);
      expect(input, label).toContain(' readonly');
      expect(await textOf(variant, path)).not.toBe('');
    }
    const links = linksIn(html);
    const device = `webcal://${new URL(origin).host}${variant.base}${calendarPath().slice(1)}`;
    expect(links).toContain(`S’abonner avec l’agenda de cet appareil → ${device}`);
    expect(links).toContain(`Saison 2, 2023 → ${variant.base}${feedPath(seasonPath(2)).slice(1)}`);
    expect(html, 'what copies comes with its script').not.toContain('Copier');
  }
});

test('the site leads to /suivre/, where a season has its line', async () => {
  for (const path of ['/actualites/', '/ateliers/', '/plan-du-site/'])
    expect(await addressesIn(main, path), path).toContain(followPath);
  expect(await addressesIn(main, seasonPath(2))).toContain(`${followPath}#saison-2`);
});

test('what is to come may be added to one’s agenda, where it is told', async () => {
  const own = calendarPath(workshopPath(toCome));
  const name = 'Ajouter à mon agenda : Rencontre avec une équipe voisine';
  expect(linksIn(await textOf(main, '/'))).toContain(`${name} → ${own}`);
  const agendasOf = async (path: string) =>
    (await addressesIn(main, path)).filter((address) => /\/ateliers\/.*\.ics$/.test(address));
  for (const path of ['/', '/ateliers/', workshopPath(toCome)]) expect(await agendasOf(path), path).toEqual([own]);
  expect(eventsOf(await textOf(main, own))).toMatchObject([
    { summary: 'Rencontre avec une équipe voisine', start: '2023-03-29T08:00:00Z', status: 'CONFIRMED' },
  ]);
  for (const id of ['2023-03-27-atelier', '2023-03-14-formation', '2023-03-20-rencontres'])
    expect(await agendasOf(workshopPath(id)), `${id} is cancelled, over or in progress`).toEqual([]);
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

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the address of a feed, by the keyboard, and the page says so', async ({ page, shell: { main: content } }) => {
    await page.goto(followPath);
    const button = content.getByRole('button', { name: /^Copier l’adresse/ }).first();
    await button.press('Enter');
    await expect(button).toHaveText('Copié');
    await expect(page.getByRole('status').filter({ hasText: 'Copié.' })).toBeAttached();
    await expect(button).toBeFocused();
    expect(await clipboard(page)).toBe(await content.getByRole('textbox').first().inputValue());
    await expect(button).toHaveText('Copier');
  });

  test('a block of code', async ({ page, shell: { main: content } }) => {
    await page.goto('/donnees/');
    await content.getByRole('button', { name: 'Copier le code' }).last().click();
    await expect.poll(() => clipboard(page)).toBe(await content.locator('pre').last().innerText());
  });

  test('what is refused is said', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(followPath);
    const button = page.getByRole('button', { name: /^Copier l’adresse/ }).first();
    await button.click();
    await expect(button).toHaveText('Copie refusée');
  });
});
