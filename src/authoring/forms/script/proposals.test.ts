import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proposalsIn } from './proposals.ts';

describe('proposalsIn', () => {
  for (const [what, text, title, summary, rest] of [
    ['a heading', '# Bilan de mai\n\nUn **mot**, [un lien](/a/).', 'Bilan de mai', 'Un mot, un lien.', undefined],
    ['a line that is no sentence', 'Bilan de mai\n\n## A\n\nUn mot.', 'Bilan de mai', 'Un mot.', '## A\n\nUn mot.'],
    ['a first sentence', 'Un mot.\n\nUn autre.', '', 'Un mot.', 'Un mot.\n\nUn autre.'],
    ['a section', '## Jour\n\n- un point\n\nUn mot.', '', 'Un mot.', '## Jour\n\n- un point\n\nUn mot.'],
    ['a picture', '![a](./a.png)\n\nUn mot.', '', 'Un mot.', '![a](./a.png)\n\nUn mot.'],
    ['nothing else than a line', 'Bilan de mai', '', 'Bilan de mai', 'Bilan de mai'],
    ['a line that is too long', `${'mot '.repeat(20)}fin\n\nUn mot.`, '', undefined, undefined],
    ['nothing', '', '', '', ''],
  ] as const) {
    it(`reads ${what}`, () => {
      const found = proposalsIn(text, { title: 60, summary: 60 });
      assert.equal(found.title, title);
      if (summary !== undefined) assert.equal(found.summary, summary);
      if (rest !== undefined) assert.equal(found.rest, rest);
    });
  }

  it('takes whole sentences, as many as there is room for', () => {
    assert.equal(proposalsIn('Un mot. Deux mots. Trois.', { title: 9, summary: 20 }).summary, 'Un mot. Deux mots.');
    assert.equal(proposalsIn('Un mot, deux mots, trois.', { title: 9, summary: 12 }).summary, 'Un mot,…');
  });
});
