import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parse } from 'yaml';
import { rgaaSchema } from '../schemas/rgaa.ts';

const root = new URL('../../', import.meta.url);
const { tests, themes } = rgaaSchema.parse(parse(readFileSync(new URL('rgaa.yaml', import.meta.url), 'utf8')));

it('the table of the RGAA has its 106 criteria, each once and in order', () => {
  // https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/
  const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
  const expected = sizes.map((size, theme) => Array.from({ length: size }, (_, at) => `${theme + 1}.${at + 1}`));
  assert.deepEqual(
    themes.map(({ criteria }) => criteria.map(({ number }) => number)),
    expected,
  );
});

it('each test that the table of the RGAA names exists and holds a criterion', () => {
  const named = themes.flatMap(({ criteria }) => criteria.flatMap(({ tests }) => tests));
  assert.deepEqual(Object.keys(tests).sort(), [...new Set(named)].sort());
  for (const { file, title } of Object.values(tests)) {
    const url = new URL(file, root);
    const name = title.split('…').map(RegExp.escape).join('\\$\\{[^}]+\\}');
    const pattern = new RegExp(`\\b(?:test|it|step)\\(\\s*['"\`]${name}['"\`]`);
    assert.ok(existsSync(url) && pattern.test(readFileSync(url, 'utf8')), `${file}: no test named « ${title} »`);
  }
});
