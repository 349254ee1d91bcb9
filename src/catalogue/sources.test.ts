import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sourceNumbers } from './sources.ts';

it('each source has one number, in the order of its first mention', () => {
  const [a, b, c] = [{ title: 'Communiqué', url: 'https://exemple.fr/a' }, { title: 'Registre' }, { title: 'Lettre' }];
  const { sources, numberOf } = sourceNumbers([a, b, { ...a, title: 'Le communiqué' }, c]);
  assert.deepEqual(sources, [a, b, c]);
  assert.deepEqual([numberOf({ ...a }), numberOf({ ...b }), numberOf(c)], [1, 2, 3]);
});
