import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { lit, tints } from './palette.ts';

const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.svg'));
const plates = await Promise.all(
  names.map(async (name) => ({ name, svg: await readFile(`${import.meta.dirname}/${name}`, 'utf8') })),
);

const first = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" fill="none" stroke-width="4">';
const comment = /^ {2}<!-- [A-Z][^<>&]+\. -->$/;
/** Filled or drawn, in straight lines only. Nothing else is allowed, so neither are scripts, texts, links, fonts or ids. */
const path =
  /^ {2}<path (?:fill|stroke)="(#[\da-f]{6})"(?: stroke-linejoin="round")?(?: stroke-dasharray="[48] [48]")? d="(M[MmLlHhVvz\d -]+)"\/>$/;

const pathsOf = (svg: string) =>
  svg.split('\n').flatMap((line) => {
    const [, colour, d] = path.exec(line) ?? [];
    return colour && d ? [{ colour, d }] : [];
  });

it('has plates to look at', () => {
  assert.ok(plates.length > 0);
});

for (const { name, svg } of plates) {
  it(`${name} says what is seen, then draws it with paths of one weight`, () => {
    const [head, said, ...lines] = svg.split('\n');
    assert.equal(head, first);
    assert.match(said!, comment);
    assert.deepEqual(lines.splice(-2), ['</svg>', '']);
    for (const line of lines) assert.match(line, path);
  });

  it(`${name} stands on a grid of 8 units, halves allowed`, () => {
    for (const { d } of pathsOf(svg)) {
      const off = d.match(/-?\d+/g)!.filter((number) => Number(number) % 4 !== 0);
      assert.deepEqual(off, [], d);
    }
  });

  it(`${name} has the tints of one hue, and what is lit`, () => {
    const colours = new Set(pathsOf(svg).map(({ colour }) => colour));
    assert.ok(colours.delete(lit), 'nothing is lit');
    const [ground] = colours;
    const hue = Object.values(tints).find(([behind]) => behind === ground);
    assert.ok(hue, `${ground} is the ground of no hue`);
    const found = [...colours].filter((colour) => !hue.includes(colour));
    assert.deepEqual(found, []);
  });

  it(`${name} covers its whole ground, and is light`, async () => {
    // sharp reads strict XML, and refuses what is not well formed.
    const { isOpaque } = await sharp(Buffer.from(svg)).stats();
    assert.ok(isOpaque);
    assert.ok(gzipSync(svg).length <= 1024);
  });
}
