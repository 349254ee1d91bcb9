import assert from 'node:assert/strict';
import { it } from 'node:test';
import { spriteOf } from './sprite.ts';

it('spriteOf puts each drawing under the one before, in a view of its name, without its comment', () => {
  const plate = (path: string) =>
    `<svg viewBox="0 0 240 160" fill="none">\n<!-- seen -->\n<path d="${path}"/>\n</svg>\n`;
  assert.equal(
    spriteOf(new Map(Object.entries({ a: plate('M0'), b: plate('M1') }))),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160">` +
      `<view id="a" viewBox="0 0 240 160"/><svg y="0" width="240" height="160" fill="none"><path d="M0"/></svg>\n` +
      `<view id="b" viewBox="0 160 240 160"/><svg y="160" width="240" height="160" fill="none"><path d="M1"/></svg></svg>\n`,
  );
});
