import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { difference } from './picture-difference.ts';

const width = 20;
const colours: Record<string, string> = { w: '#ffffff', k: '#000000', r: '#cc0000', g: '#00aa00' };

/** A picture of rows of one colour, by their letters. */
const rows = (letters: string) =>
  sharp({ create: { width, height: letters.length, channels: 3, background: '#ffffff' } })
    .composite(
      [...letters].map((letter, top) => ({
        input: { create: { width, height: 1, channels: 3 as const, background: colours[letter]! } },
        top,
        left: 0,
      })),
    )
    .png()
    .toBuffer();

const compare = async (before: string, after: string) => {
  const { ratio, picture } = await difference(await rows(before), await rows(after));
  const { height } = await sharp(picture).metadata();
  return [Math.round(ratio * 100), height];
};

describe('difference', () => {
  it('sees nothing between two pictures of the same', async () =>
    assert.deepEqual(await compare('wkrg', 'wkrg'), [0, 4]));
  it('counts what changed', async () => assert.deepEqual(await compare('wwkkwwwwww', 'wwrrwwwwww'), [20, 10]));
  it('counts only the rows that were inserted', async () =>
    assert.deepEqual(await compare('wkrgkrgk', 'wkrrrgkrgk'), [20, 10]));
  it('counts only the rows that were removed', async () =>
    assert.deepEqual(await compare('wkrwwgkrgk', 'wkrgkrgk'), [20, 10]));
  it('takes a page made longer at its end', async () => assert.deepEqual(await compare('wkrg', 'wkrgk'), [20, 5]));
  it('takes two pages with nothing in common', async () => assert.deepEqual(await compare('kkk', 'rrrrrr'), [100, 6]));
});
