import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withRules } from './documentation.ts';

describe('withRules', () => {
  it('leaves CONTRIBUTING.md as it is: otherwise run npm run docs', () => {
    const document = readFileSync('CONTRIBUTING.md', 'utf8');
    assert.equal(withRules(document), document);
  });

  it('refuses a document without its marks', () => assert.throws(() => withRules('Rien'), /^Error: Il manque/));
});
