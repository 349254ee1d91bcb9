import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** The lines of the files of some patterns, without those that `isLeftOut` names. */
function linesOf(patterns: string[], isLeftOut: (path: string) => boolean = () => false): number {
  const paths = globSync(patterns).filter((path) => !path.startsWith('src/content/') && !isLeftOut(path));
  return paths.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
}

const isTest = (path: string) => /\.(?:test|fixture)\.ts$/.test(path);

// The site holds some 23 000 words: what shows, checks and publishes them stays small enough to be read.
it('a new wish takes its room from what serves less', () => {
  assert.ok(linesOf(['src/**/*.{ts,js,astro,css}'], isTest) <= 17_500, 'src/ has more than 17 500 lines of code');
  assert.ok(linesOf(['src/**/*.{test,fixture}.ts']) <= 8_000, 'src/ has more than 8 000 lines of tests');
  assert.ok(linesOf(['e2e/**/*.ts']) <= 4_000, 'e2e/ has more than 4 000 lines');
});
