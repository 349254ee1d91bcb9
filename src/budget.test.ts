import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** The lines of the files of some patterns, without those that `isLeftOut` names. */
function linesOf(patterns: string[], isLeftOut: (path: string) => boolean = () => false): number {
  const paths = globSync(patterns).filter((path) => !path.startsWith('src/content/') && !isLeftOut(path));
  return paths.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
}

const isTest = (path: string) => /\.(?:test|fixture)\.ts$/.test(path);

// The site holds some 23 000 words: what shows, checks and publishes them stays small enough to be read. These bounds
// go down with the code: the aim is 17 500, 8 000 and 4 000.
it('a new wish takes its room from what serves less', () => {
  assert.ok(linesOf(['src/**/*.{ts,js,astro,css}'], isTest) <= 19_100, 'src/ has more than 19 100 lines of code');
  assert.ok(linesOf(['src/**/*.{test,fixture}.ts']) <= 9_700, 'src/ has more than 9 700 lines of tests');
  assert.ok(linesOf(['e2e/**/*.ts']) <= 4_500, 'e2e/ has more than 4 500 lines');
});
