import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sourceNumbers, tellsDay } from './sources.ts';

it('each source has one number, in the order of its first mention', () => {
  const [a, b, c] = [{ title: 'Communiqué', url: 'https://exemple.fr/a' }, { title: 'Registre' }, { title: 'Lettre' }];
  const { sources, numberOf } = sourceNumbers([a, b, { ...a, title: 'Le communiqué' }, c]);
  assert.deepEqual(sources, [a, b, c]);
  assert.deepEqual([numberOf({ ...a }), numberOf({ ...b }), numberOf(c)], [1, 2, 3]);
});

it('a title tells its day whatever its spaces', () => {
  for (const title of ['Communiqué du 23 novembre 2023', 'Communiqué du 23\u00a0novembre\u00a02023']) {
    assert.equal(tellsDay(title, '2023-11-23'), true);
    assert.equal(tellsDay(title, '2023-11-24'), false);
  }
});
