import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import type { Card } from './cards.ts';
import { cardSize, draw, wordsWidth } from './draw.ts';
import { motifTile, plateTiles } from './tiles.ts';

const platesFolder = new URL('../../plates/', import.meta.url);
const plates = await Promise.all(
  (await readdir(platesFolder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => readFile(new URL(name, platesFolder), 'utf8')),
);
/** The drawings that weigh the most. */
const heavy = plateTiles([...plates].sort((one, other) => other.length - one.length));

const french = 'Pseudonymiser les décisions de justice : ce que quatre administrations ont appris ensemble';
const titles = {
  'of one word': 'KALLM',
  'of 90 letters': french,
  'of 200 letters': `${french}, ${french}, ${french}`.slice(0, 200),
  'of 200 letters without a space': 'anticonstitutionnellement'.repeat(8),
  'of 200 of the widest letters': 'W'.repeat(200),
};
const card = (given: Partial<Card> = {}): Card => ({
  page: '/',
  title: 'KALLM',
  labels: ['Rendez-vous extérieur', 'saison 2', 'du 14 septembre au 15 novembre 2023'],
  tiles: heavy,
  ...given,
});

/** Whether a part of a card, in pixels from its left and its top, is white. */
async function isBlank(png: Buffer, left: number, top: number, width: number, height: number): Promise<boolean> {
  const part = await sharp(png).removeAlpha().extract({ left, top, width, height }).raw().toBuffer();
  return part.every((value) => value === 255);
}

describe('a share image', () => {
  for (const [what, title] of Object.entries(titles)) {
    for (const text of [undefined, `${french}. `.repeat(4)]) {
      it(`with a title ${what}${text ? ' above a text' : ''} is 1200 × 630, light, and keeps its margins`, async () => {
        const png = await draw(card({ title, ...(text && { text }) }));
        const { width, height, format } = await sharp(png).metadata();
        assert.deepEqual([width, height, format], [1200, 630, 'png']);
        assert.ok(png.length <= 60_000, `${png.length} bytes`);
        const words = wordsWidth;
        assert.ok(await isBlank(png, 0, 0, 60, cardSize.height), 'left');
        assert.ok(await isBlank(png, words - 40, 0, 40, cardSize.height), 'right');
        assert.ok(await isBlank(png, 0, 0, words, 50), 'top');
        assert.ok(await isBlank(png, 0, cardSize.height - 50, words, 50), 'bottom');
        // Between the name of the site and the title, between the words and the labels.
        assert.ok(await isBlank(png, 0, 117, words, 6), 'above the title');
        assert.ok(await isBlank(png, 0, 530, words, 6), 'below the words');
        assert.ok(!(await isBlank(png, 60, 123, words - 100, 405)), 'no title');
      });
    }
  }

  it('shows a title whole, up to 90 letters above a text and 200 alone', async () => {
    for (const given of [{ title: titles['of 90 letters'], text: french }, { title: titles['of 200 letters'] }]) {
      const [one, other] = await Promise.all(
        ['a', 'e'].map((end) => draw(card({ ...given, title: given.title + end }))),
      );
      assert.ok(!one!.equals(other!), given.title);
    }
  });

  it('cuts no word of French', async () => {
    const png = await draw(card({ title: 'Anticonstitutionnellement' }));
    const title = await sharp(png).extract({ left: 60, top: 123, width: 560, height: 405 }).png().toBuffer();
    const { info } = await sharp(title).trim().toBuffer({ resolveWithObject: true });
    assert.ok(info.height < 60, `${info.height} pixels, more than a line`);
  });

  it('shows the signs of French and of science, and leaves out what no font has', async () => {
    const drawnWith = (title: string) => draw(card({ title, tiles: [motifTile('x', 'blue-ecume')] }));
    const empty = await drawnWith('');
    for (const title of ['🚀', '\ue000', '👩‍💻', 'e\u0301'])
      assert.equal(empty.equals(await drawnWith(title)), title !== 'e\u0301', title);
    // A sign that a font has not is an empty box, the same for all.
    const others = ['\u2011', 'Ω', '✓', '→', '≥', '₂', '⁶', 'Ł', 'Č', '≠'];
    const signs = [...others, 'é', 'œ', 'Œ', 'ç', 'À', '«', '»', '’', '–', '…', '€', '%', '°', 'ÿ'];
    const images = [empty, ...(await Promise.all(signs.map(drawnWith)))];
    assert.equal(new Set(images.map((png) => png.toString('base64'))).size, images.length);
  });

  it('is the same twice, whatever the plates', async () => {
    for (let start = 0; start < plates.length; start += 6) {
      const six = card({ tiles: plateTiles(plates.slice(start, start + 6)), title: titles['of 90 letters'] });
      const [one, other] = await Promise.all([draw(six), draw(six)]);
      assert.ok(one.equals(other));
      assert.ok(one.length <= 60_000);
    }
  });
});
