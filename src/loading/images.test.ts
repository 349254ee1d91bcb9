import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imagesOf } from './images.ts';

describe('imagesOf', () => {
  it('finds the images of a text in order, at any depth', () =>
    assert.deepEqual(imagesOf('![](a.png)\n\n- > [![b](b.png "B")](/b/)\n\n## ![](/img/c.png)', 'x.md'), [
      'a.png',
      'b.png',
      '/img/c.png',
    ]));

  it('finds none in code', () => assert.deepEqual(imagesOf('`![](a.png)`\n\n```md\n![](b.png)\n```', 'x.md'), []));

  it('reads a component only in MDX', () => {
    const text = 'import A from "./a.ts";\n\n<A>![](a.png)</A>';
    assert.deepEqual(imagesOf(text, 'x.mdx'), ['a.png']);
    assert.throws(() => imagesOf('<A>![](a.png)', 'x.mdx'));
    assert.deepEqual(imagesOf('1 < 2 ![](a.png) {', 'x.md'), ['a.png']);
  });
});
