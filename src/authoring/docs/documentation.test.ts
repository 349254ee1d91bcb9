import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withParts } from './documentation.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

describe('withParts', () => {
  it('leaves CONTRIBUTING.md as it is: otherwise run npm run docs', () => assert.equal(withParts(guide), guide));

  it('writes each part anew', () => {
    const emptied = guide.replaceAll(/(<!-- \S+, par[^]*?-->)[^]*?(<!-- fin des)/g, '$1\n$2');
    assert.ok(emptied.length < guide.length / 2);
    assert.equal(withParts(emptied), guide);
  });

  for (const mark of ['<!-- fin des clés -->', '<!-- règles,']) {
    it(`refuses a document without « ${mark} »`, () =>
      assert.throws(() => withParts(guide.replace(mark, '')), /^Error: Il manque/));
  }
});
