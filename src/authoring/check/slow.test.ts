import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typeset } from '../../schemas/typography.ts';
import { post } from './mistakes/post.fixture.ts';
import { messagesWith, png } from './project.fixture.ts';

/** Texts over which a pattern would take minutes, or days. */
const slow: [what: string, text: string][] = [
  ['bold that is all spaces', `**${' '.repeat(5000)}a`],
  ['bold of two kinds of spaces', `**${' \t'.repeat(4900)}a`],
  ['one sign without end', `[a${'.'.repeat(90_000)}b](/projets/)`],
  ['a heading of spaces', `# a${' '.repeat(90_000)}b`],
  ['a line without end', 'a!'.repeat(49_000)],
  ['the words of a link over many lines', `[a${'. '.repeat(45_000).replaceAll(/(.{4000})/g, '$1\n')}b](/projets/)`],
  ['notes that do not end', `${'[^'.repeat(4900)}\n`.repeat(10)],
  ['apostrophes', `${"a'a".repeat(3000)}\n`.repeat(10)],
  ['spaces before signs', `${' ! !'.repeat(2400)}\n`.repeat(10)],
];

const secondsOf = (run: () => void) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

describe('the check ends soon', () => {
  for (const [what, text] of slow) {
    it(`on ${what}`, { timeout: 60_000 }, () => {
      const seconds = secondsOf(() => messagesWith(post(text)));
      assert.ok(seconds < 4, `${seconds} s`);
    });
  }

  it('and so does the typography of 98 000 apostrophes', () => {
    const seconds = secondsOf(() => typeset("a'a".repeat(33_000)));
    assert.ok(seconds < 2, `${seconds} s`);
  });
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
