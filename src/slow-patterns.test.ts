import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import ts from 'typescript';
import { isSlow, processorTime } from './time.fixture.ts';

/** The regular expressions that a file writes, each with its place. */
function patternsIn(path: string): { at: string; pattern: RegExp }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: { at: string; pattern: RegExp }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(node.text)!;
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      found.push({ at: `${path}:${line + 1} ${node.text}`, pattern: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Texts over which a pattern may be slow: its own signs and words, by one or by two, after one and before another. */
function* pumpsOf({ source }: RegExp): Generator<(length: number) => string> {
  const words = source.match(/[a-z]{2,}|[^\w\s\\]/gi) ?? [];
  const signs = [...new Set(['a', 'A', '0', ' ', '\n', '\u00a0', ...words])].slice(0, 18);
  for (const one of signs) {
    for (const other of ['', ...signs]) {
      yield (length) => (one + other).repeat(length / (one + other).length);
      yield (length) => `${other}${one.repeat(length / one.length)}`;
      yield (length) => `${one.repeat(length / one.length)}${other}é`;
    }
  }
}

/** Whether a pattern is slow over a text. Most end so soon that one run tells. */
function isSlowOver(pattern: RegExp, textOf: (length: number) => string): boolean {
  const run = (length: number) => textOf(length).replace(pattern, '');
  const isLong = (length: number, limit: number) => processorTime(() => run(length)) > limit;
  if ([3, 3, 3].every((limit) => isLong(250, limit))) return true;
  return isLong(2000, 1) && isSlow(run, 16_000);
}

it('no pattern takes longer than a text is long', () => {
  const paths = globSync('src/**/*.{ts,js}').filter((path) => !/\.(?:test|fixture)\.ts$/.test(path));
  const slow = paths.flatMap(patternsIn).flatMap(({ at, pattern }) => {
    const pump = pumpsOf(pattern).find((textOf) => isSlowOver(pattern, textOf));
    return pump ? [`${at} on ${JSON.stringify(pump(12))}`] : [];
  });
  assert.deepEqual(slow, []);
});
