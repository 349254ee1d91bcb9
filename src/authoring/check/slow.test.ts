import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typeset } from '../../schemas/typography.ts';
import { isSlow } from '../../time.fixture.ts';
import { post } from './mistakes/post.fixture.ts';
import { messagesWith, png } from './project.fixture.ts';

/** Texts over which a pattern would take minutes, or days. */
const slow: [what: string, length: number, textOf: (length: number) => string][] = [
  ['bold that is all spaces', 5000, (length) => `**${' '.repeat(length)}a`],
  ['bold of two kinds of spaces', 4900, (length) => `**${' \t'.repeat(length)}a`],
  ['one sign without end', 90_000, (length) => `[a${'.'.repeat(length)}b](/projets/)`],
  ['a heading of spaces', 90_000, (length) => `# a${' '.repeat(length)}b`],
  ['a line without end', 49_000, (length) => 'a!'.repeat(length)],
  ['the words of a link over many lines', 22, (length) => `[a${`${'. '.repeat(2000)}\n`.repeat(length)}b](/projets/)`],
  ['notes that do not end', 4900, (length) => `${'[^'.repeat(length)}\n`.repeat(10)],
  ['apostrophes', 3000, (length) => `${"a'a".repeat(length)}\n`.repeat(10)],
  ['spaces before signs', 2400, (length) => `${' ! !'.repeat(length)}\n`.repeat(10)],
];

describe('the check takes no longer than a text is long', () => {
  for (const [what, length, textOf] of slow)
    it(`on ${what}`, () => assert.ok(!isSlow((count) => messagesWith(post(textOf(count))), length)));

  it('and so does the typography of 98 000 apostrophes', () =>
    assert.ok(!isSlow((count) => typeset("a'a".repeat(count)), 33_000)));
});

it('a run of equal signs, or a line without end, is told first and alone', () => {
  for (const text of [`Un${' '.repeat(201)}mot`, 'mot '.repeat(2501), `## ${'#'.repeat(300)}`]) {
    const found = messagesWith(post(text)).map(({ rule, line }) => [rule, line]);
    assert.deepEqual(found, [['encodage', 7]]);
  }
  assert.deepEqual(messagesWith(post(`Un${' '.repeat(200)}mot ${'mot '.repeat(2000)}`)), []);
});

it('pictures without end are told: 42 of 49 million pixels', () => {
  const large = png();
  large.writeUInt32BE(7000, 16);
  large.writeUInt32BE(7000, 20);
  const names = Array.from({ length: 42 }, (_, rank) => `img/${rank + 10}.png`);
  const said = messagesWith(Object.fromEntries(names.map((name) => [name, large])));
  assert.match(said.at(-1)!.message, /plus de 2000 millions de pixels en tout avec « 51\.png »/);
});
