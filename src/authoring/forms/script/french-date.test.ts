import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatEvent } from '../../../catalogue/dates.ts';
import { frenchDate } from './french-date.ts';

for (const date of ['2023', '2022-11', '2023-03-14', '2023-08-01', '2023-02-28T14:00', '2023-12-31T09:05']) {
  it(`frenchDate writes ${date} as the pages do`, () => assert.equal(frenchDate(date), formatEvent(date)));
}

it('frenchDate writes nothing for what is no date', () => assert.equal(frenchDate('bientôt'), ''));
