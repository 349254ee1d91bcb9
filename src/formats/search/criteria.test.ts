import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestQuestion, queryOf, readCriteria } from './criteria.ts';

const offered = ['saison=1', 'saison=2', 'theme=cartes', 'type=lettre-info'];
const read = (query: string) => readCriteria(query, offered);

describe('the criteria of an address', () => {
  for (const [query, question, chosen] of [
    ['', '', []],
    ['?theme=cartes&saison=2', '', ['saison=2', 'theme=cartes']],
    ['?saison=2&saison=1&saison=2', '', ['saison=1', 'saison=2']],
    ['?q=fonds+de%20carte&type=lettre-info', 'fonds de carte', ['type=lettre-info']],
    ['?q=%3Cscript%3E', '<script>', []],
    ['?q=+&mtm_campaign=lettre&page=9999', '', []],
  ] as const) {
    it(`${query || 'nothing'} is read`, () =>
      assert.deepEqual(read(query), { question, chosen: [...chosen], isPartial: false }));
  }

  for (const query of ['?saison=9', '?theme=', '?theme=%E0%A4%A&saison=1', `?type=${'z'.repeat(10_000)}`]) {
    it(`${query.slice(0, 30)} asks for what is not offered`, () => assert.equal(read(query).isPartial, true));
  }

  it('hold a question of a reasonable length', () =>
    assert.equal(read(`?q=${'z'.repeat(10_000)}`).question.length, longestQuestion));

  for (const query of ['', '?q=l%E2%80%99%C3%89tat+%26+%22x%22', '?saison=1&saison=2&theme=cartes&q=OCR']) {
    it(`${query || 'nothing'} is written as it was read`, () => assert.equal(queryOf(read(query)), query));
  }
});
