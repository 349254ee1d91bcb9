import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { termOf, wordsOf } from './words.ts';

const terms = (text: string) => wordsOf(text).flatMap((word) => termOf(word) ?? []);

describe('the terms of a text', () => {
  for (const [one, other] of [
    ['l’État', "l'etat"],
    ['l’État', 'état'],
    ['mise en œuvre', 'mise en oeuvre'],
    ['ÉLÈVE', 'élève'],
    ['e\u0301le\u0300ve', 'élève'],
    ['qu’une carte', 'cartes'],
    ['anonymiser', 'anonymisation'],
    ['rapports automatiques', 'rapport automatique'],
    ['formations', 'formation'],
    ['lorsqu’il travaille', 'travailler'],
  ] as const) {
    it(`are the same for « ${one} » and « ${other} »`, () => assert.deepEqual(terms(one), terms(other)));
  }

  it('are more for what a hyphen joins, and keep words in capitals', () => {
    assert.deepEqual(terms('e-mail'), ['e', 'mail', 'email']);
    assert.deepEqual(terms('le SI'), ['si']);
  });

  it('leave out what all texts hold', () => assert.deepEqual(terms('qui contacter'), terms('contacter')));

  it('keep a language of one letter, and numbers as they are', () =>
    assert.deepEqual(terms('en R, C et S3 en 2023'), ['r', 'c', 's3', '2023']));

  it('know no letter without a word', () => assert.deepEqual(terms('<> « » — ’ %'), []));
});
