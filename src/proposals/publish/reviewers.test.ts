import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownersIn, readReviewers } from './reviewers.ts';

test('owners are told once, without comments nor addresses of mail', () =>
  assert.deepEqual(ownersIn('# Qui relit\n* @etalab/site @camille # tous\n\n/src/ @camille a@exemple.fr\n/docs/\n'), [
    '@etalab/site',
    '@camille',
  ]));

test('nobody is named without the file', () => assert.deepEqual(readReviewers('/nowhere'), []));
