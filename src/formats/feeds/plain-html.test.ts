import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainHtml } from './plain-html.ts';

const plain = (html: string) => plainHtml(html, 'https://exemple.fr/actualites/bilan/');

describe('plainHtml', () => {
  it('makes addresses absolute', () =>
    assert.equal(
      plain('<a href="/projets/">A</a> <a href="#suite">B</a> <a href="mailto:a@exemple.fr">C</a>'),
      '<a href="https://exemple.fr/projets/">A</a> <a href="https://exemple.fr/actualites/bilan/#suite">B</a> <a href="mailto:a@exemple.fr">C</a>',
    ));

  it('leaves the drawings and what is for the page only', () =>
    assert.equal(
      plain(
        '<p class="a"><svg><g/></svg><span aria-hidden="true">x</span><img src="/plates.svg#a" alt="">Un <b>mot</b></p>',
      ),
      '<p>Un <b>mot</b></p>',
    ));

  it('keeps one picture of a set', () =>
    assert.equal(
      plain(
        '<picture><source srcset="/a.avif 1x"><img src="/a.png" srcset="/b.png 2x" loading="lazy" alt="A"></picture>',
      ),
      '<picture><img src="https://exemple.fr/a.png" alt="A"></picture>',
    ));

  for (const words of ['débit &gt; 5 Mb/s', '&quot;&gt; &lt;script&gt;alert(1)&lt;/script&gt;']) {
    it(`keeps words in an attribute: ${words}`, () =>
      assert.match(
        plain(`<img alt="${words}" src="/a.png">`),
        /^<img alt="[^"]+" src="https:\/\/exemple\.fr\/a\.png">$/,
      ));
  }
});
