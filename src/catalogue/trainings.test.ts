import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workshop } from './entries.fixture.ts';
import { formatDuration } from './trainings.ts';

describe('formatDuration', () => {
  for (const [start, end, expected] of [
    ['2022-11-24T14:00', '2022-11-24T15:30', '1\u00a0h\u00a030'],
    ['2022-11-24T14:00', '2022-11-24T15:00', '1\u00a0h'],
    ['2022-11-24T14:00', '2022-11-24T14:45', '45\u00a0min'],
    ['2022-11-24T14:00', '2022-11-24T15:03', '1\u00a0h\u00a003'],
    ['2022-11-24T13:00:00Z', '2022-11-24T15:00:00+01:00', '1\u00a0h'],
    ['2022-11-24T23:30:00Z', '2022-11-25T02:00', '1\u00a0h\u00a030'],
    ['2023-03-26T01:00', '2023-03-26T04:00', '2\u00a0h'],
    ['2022-11-24T14:00', '2022-11-24T14:00', undefined],
    ['2022-11-24T14:00', undefined, undefined],
    ['2022-11-24', '2022-11-24', undefined],
    ['2022-11-24T14:00', '2022-11-25T15:00', undefined],
  ] as const) {
    it(`of ${start} to ${end} is ${expected}`, () =>
      assert.equal(formatDuration(workshop('a', { start, end }).data), expected));
  }
});
