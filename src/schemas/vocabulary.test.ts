import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidenceLabel } from './vocabulary.ts';

describe('evidenceLabel', () => {
  it('looks for a report of what is over only', () => {
    assert.equal(evidenceLabel('annonce', true), 'Annoncé, sans compte rendu');
    assert.equal(evidenceLabel('annonce', false), 'Annoncé');
  });

  it('always says that a calendar is the only trace', () => {
    assert.equal(evidenceLabel('calendrier', true), evidenceLabel('calendrier', false));
    assert.match(evidenceLabel('calendrier', false), /calendrier/);
  });
});
