import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type DocumentOptions, type SchemaOptions } from 'yaml';
import { keyLines, wrap, type Value } from './yaml.ts';

/** What YAML, or one of its readers, could take for something else. */
const pieces = [
  ...['a', 'É', '1', '0', '12', 'e', 'x', 'yes', 'No', 'null', '~', 'true', 'y', 'Infinity', '.inf', '.nan', '<<'],
  ...['2023-03-14', '2023-03-14T13:00', '2023-03', '2023', '13:30', '0x1f', '1e5', '1_000', '-', '- ', '-- ', '---'],
  ...[' ', '  ', '\t', '\n', '\r\n', '\r', '\u00a0', '\u202f', '\u2028', '\u0085', '\ufeff', '\u0000', '\u007f'],
  ...[': ', ':', '\u00a0: ', ' #', '#', '"', "'", '’', '\\', '\\n', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>-'],
  ...[
    '%',
    '@',
    '`',
    '?',
    '? ',
    '=',
    '…',
    '...',
    '«\u00a0',
    '🎉',
    '\ud83d',
    'https://exemple.fr/a?b=c#d',
    './image.png',
  ],
  ...['une phrase assez longue pour être pliée, avec des mots et des mots et encore des mots : voilà # tout '],
];

/** The same numbers at each run. */
function* numbers(seed = 10) {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state;
  }
}

const random = numbers();
const upTo = (limit: number) => Math.floor((random.next().value! / 2 ** 31) * limit);
const anyText = () => Array.from({ length: 1 + upTo(5) }, () => pieces[upTo(pieces.length)]!).join('');

function anyValue(depth = 3): Value {
  const kind = upTo(depth > 0 ? 6 : 3);
  if (kind === 4) return Array.from({ length: upTo(4) }, () => anyValue(depth - 1));
  if (kind === 5)
    return Object.fromEntries(Array.from({ length: upTo(4) }, (_, i) => [`key${i}`, anyValue(depth - 1)]));
  return kind === 3 ? [true, 3, 2023][upTo(3)]! : anyText();
}

const written = (value: Value) => keyLines('key', value).join('\n') + '\n';

describe('keyLines, read back by yaml', () => {
  const readers: Record<string, DocumentOptions & SchemaOptions> = {
    '1.2': {},
    '1.1, for other readers': { version: '1.1', schema: 'yaml-1.1' },
  };
  for (const [schema, options] of Object.entries(readers)) {
    it(`gives the same text (${schema})`, () => {
      for (const text of ['', ...pieces, ...Array.from({ length: 4000 }, anyText)]) {
        // Our days are plain texts: YAML 1.2 has no type for them.
        if (schema !== '1.2' && /^\d{4}-\d{2}-\d{2}/.test(text)) continue;
        assert.deepEqual(parse(written(text), options), { key: text }, JSON.stringify(text));
      }
    });
  }

  it('gives the same lists and groups', () => {
    for (let count = 0; count < 3000; count++) {
      const value = anyValue();
      assert.deepEqual(parse(written(value)), { key: value }, JSON.stringify(value));
    }
  });
});

describe('keyLines, for a reader', () => {
  const long = Array(30).fill('mot').join(' ');
  for (const [value, lines] of [
    ['Bilan de l’été', ['key: Bilan de l’été']],
    ['2023-03-14T13:00', ['key: 2023-03-14T13:00']],
    ['2023-03-14-atelier', ['key: 2023-03-14-atelier']],
    ['https://exemple.fr/a?b=c', ['key: https://exemple.fr/a?b=c']],
    ['./image.png', ['key: ./image.png']],
    ['Bilan\u00a0: l’été', ['key: "Bilan\u00a0: l’été"']],
    ['2023', ['key: "2023"']],
    ['non', ['key: non']],
    ['no', ['key: "no"']],
    [true, ['key: true']],
    [2, ['key: 2']],
    [[], ['key: []']],
    [
      ['a', 'b'],
      ['key:', '  - a', '  - b'],
    ],
    [
      [{ a: 'b', c: ['d'] }, { a: 'e' }],
      ['key:', '  - a: b', '    c:', '      - d', '  - a: e'],
    ],
    [{ a: 'b', c: undefined }, ['key:', '  a: b']],
    [long, ['key: >-', ...wrap(long).map((line) => `  ${line}`)]],
  ] as const) {
    it(JSON.stringify(value).slice(0, 50), () => assert.deepEqual(keyLines('key', value), lines));
  }

  it('breaks lines before their hundred-and-first character', () => {
    const lines = wrap(`${long} ${long}`);
    assert.equal(lines.join(' '), `${long} ${long}`);
    assert.deepEqual(
      lines.map(({ length }) => length),
      [99, 99, 39],
    );
  });
});
