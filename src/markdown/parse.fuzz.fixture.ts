/**
 * The program of a child process: reads texts made of fragments of grammar as the check and the pages read them, and
 * writes each one before it does, so that the last line tells which one ended the process.
 *
 *     node src/markdown/parse.fuzz.fixture.ts SEED COUNT
 */
import { writeSync } from 'node:fs';
import { seeded } from '../authoring/check/fuzz.fixture.ts';
import { toMdast } from './parse.ts';
import { renderText } from './render.ts';

/** Parted by « · », which no grammar knows. */
const fragments = [
  'import ·export ·export·import ·export ·import{·from ·const a = ·default ·"·\'·`·\\·${·/·//·/*·*/',
  '{·}·{/*·*/}·{...·(·)·;·=>·=·:·...·<·>·</·/>·<>·</>·<!--·-->',
  '<Encart·<Encart>·</Encart>· title="· title={·<constructor>·<b>·</b>·<a.b·<a:b·<?·<!A',
  '\n·\n·\n\n·\n\n·\r·\r\n· ·    ·\t·> ·- ·1. ·- [ ] ·# ·===·---·***',
  '```·~~~·| ·|-|·[·]·](·![·[^1]·[^1]: ·[a]: ·*·**·_·~~·&amp;·&#0;·&',
  'a·é·😀·\0·\ufeff·\u2028·\u00a0·\u200b·\ufdd0·\ud800·https://a.fr·www.a.fr·a@b.fr',
].flatMap((row) => row.split('·'));

function makeText(random: () => number): string {
  const below = (end: number) => Math.floor(random() * end);
  const isShort = random() < 0.5;
  return Array.from({ length: 1 + below(isShort ? 4 : 12) }, () => fragments[below(fragments.length)]).join('');
}

/** Reading a text may refuse it; any other error is a defect. */
function mayRefuse(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (error instanceof TypeError) throw error;
  }
}

const [seed, count] = process.argv.slice(2).map(Number);
const random = seeded(seed!);
for (let rank = 0; rank < count!; rank++) {
  const text = makeText(random);
  writeSync(1, `${JSON.stringify(text)}\n`);
  for (const file of ['a.mdx', 'a.md']) {
    mayRefuse(() => toMdast(file, text));
    mayRefuse(() => renderText(file, text, (path) => path));
  }
}
