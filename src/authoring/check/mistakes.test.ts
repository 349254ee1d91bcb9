import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mistakes } from './mistakes.fixture.ts';
import { postWith } from './mistakes/post.fixture.ts';
import { messagesWith, type Said } from './project.fixture.ts';
import { rules } from './rules/index.ts';

const place = ({ rule, line, column }: Said) => `${rule} ${line ?? '-'}:${column ?? '-'}`;

describe('the check finds', () => {
  for (const [what, changes, message, fix, ...others] of mistakes) {
    it(what, () => {
      const [first, ...rest] = messagesWith(changes);
      assert.ok(first, 'nothing was found');
      assert.equal(place(first), message);
      assert.ok(first.fix.includes(fix), first.fix);
      const told = rest.map(({ rule }) => rule);
      assert.deepEqual(told, others);
    });
  }

  it('each of the mistakes that a rule knows, save what no other has seen', () => {
    const found = new Set(mistakes.flatMap(([, , message, , ...others]) => [message.split(' ')[0], ...others]));
    const told = rules.map(({ id }) => id).filter((id) => !found.has(id));
    assert.deepEqual(told, ['refus']);
  });
});

it('a sign that looks like another is named', () => {
  for (const [line, sign] of [
    ['slug: mon–essai', '« – » est le signe U+2013'],
    ['projects: [k\u0430llm]', '« \u0430 » est le signe U+0430'],
    ['updated: 2023–05–12', '« – » est le signe U+2013'],
  ] as const) {
    const [said] = messagesWith(postWith(line));
    assert.ok(said?.message.includes(sign), said?.message);
  }
});
