/** Random numbers from 0 to 1 that are the same on each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const upTo = (random: () => number, end: number) => Math.floor(random() * end);

const signs = ['---', '- ', ...'"\':\t{}<>[](&*!#`\0\r|%\\'];

/** Small damage anywhere in a text, as a bad edit or a bad disk does. */
const damages: ((bytes: Buffer, random: () => number) => Buffer)[] = [
  (bytes, random) => {
    for (let flips = 0; flips < 8; flips++) bytes[upTo(random, bytes.length)]! ^= 1 << upTo(random, 8);
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, upTo(random, bytes.length)),
  (bytes, random) => bytes.subarray(upTo(random, bytes.length)),
  (bytes, random) => {
    const [a, b] = [upTo(random, bytes.length), upTo(random, bytes.length)];
    return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
  },
  (bytes, random) => {
    const at = upTo(random, bytes.length);
    const sign = signs[upTo(random, signs.length)]!.repeat(1 + upTo(random, 5));
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(sign), bytes.subarray(at)]);
  },
  (bytes, random) => Buffer.from(bytes.map(() => upTo(random, 256))),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8').replaceAll('\n', '\r\n')}`),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(' ', '\u00a0')),
];

/** The same text damaged `count` times, up to three damages at once. */
export function damaged(text: string, count: number, random: () => number): Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    let bytes = Buffer.from(text);
    for (let times = 0; times <= index % 3 && bytes.length > 0; times++) {
      bytes = Buffer.from(damages[(index + times * 3) % damages.length]!(bytes, random));
    }
    return bytes;
  });
}

const header = 'title: Bilan\ndate: 2023-03-14\nsummary: Un bilan.';
const text = (body: string) => `---\n${header}\n---\n\n${body}\n`;
const yaml = (lines: string) => `---\n${header}\n${lines}\n---\n\nBonjour.\n`;

const bomb = Array.from({ length: 30 }, (_, level) =>
  level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
).join('\n');

const repeated = [
  ...['>', '> ', '[', '![', '{', '}', '<a>', '<', '<!--', '*a ', '*a_ ', '`', '[a](', '- ', '&#', '|a', '~'],
  ...["l'a ", ' :', '« ', '# '],
];

/** Texts made to exhaust a reader. */
export const monsters: [what: string, contents: string][] = [
  ['a line of 10 MB', text('a'.repeat(10_000_000))],
  ['10 MB of lines', text('mot\n'.repeat(2_500_000))],
  ['a bomb of aliases', yaml(bomb)],
  ['deep lists in a line', yaml(`sources: ${'['.repeat(30_000)}`)],
  ['deep closed lists in a line', yaml(`sources: ${'['.repeat(5000)}${']'.repeat(5000)}`)],
  ['deep groups in a line', yaml(`sources: ${'{a: '.repeat(20_000)}`)],
  ['deep lists', yaml(`sources: ${'- '.repeat(20_000)}`)],
  [
    'deep lists, line by line',
    yaml(`sources:\n${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')}`),
  ],
  ['keys that are lists', yaml(`${'? '.repeat(5000)}a`)],
  ['a key named __proto__', yaml('__proto__: { a: 1 }\nconstructor: 1')],
  ['a great number of keys', yaml(Array.from({ length: 5000 }, (_, key) => `k${key}: 1`).join('\n'))],
  ['a great number of mistakes', text("l'été : Etat [ici](x) ".repeat(3000))],
  ['a long path of a picture', text(`![a](./${'a'.repeat(5000)}.png) ![a](./a%00.png) ![a](./)`)],
  ['pairs of tags', text(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)],
  ['pairs of braces', text(`${'{'.repeat(900)}${'}'.repeat(900)}`)],
  ['nested links', text(`${'['.repeat(3000)}a${'](b)'.repeat(3000)}`)],
  ...repeated.map((sign): [string, string] => [
    `a line of « ${sign} »`,
    text(sign.repeat(Math.floor(90_000 / sign.length))),
  ]),
];
