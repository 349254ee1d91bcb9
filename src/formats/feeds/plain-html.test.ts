import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlToHast } from 'satteri';
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
      plain('<p class="a"><svg><g/></svg><span aria-hidden="true">x</span>Un <b>mot</b></p>'),
      '<p>Un <b>mot</b></p>',
    ));

  it('keeps one picture of a set', () =>
    assert.equal(
      plain(
        '<picture><source srcset="/a.avif 1x"><img src="/a.png" srcset="/b.png 2x" loading="lazy" alt="A"></picture>',
      ),
      '<picture><img src="https://exemple.fr/a.png" alt="A"></picture>',
    ));

  for (const words of ['débit > 5 Mb/s', '"> <script>alert(1)</script>']) {
    it(`keeps words in an attribute: ${words}`, () => {
      const escaped = words.replaceAll('"', '&quot;');
      const [image] = (
        htmlToHast(plain(`<img src="/a.png" alt="${escaped}">`), { fragment: true }) as never as {
          children: { tagName: string; properties: Record<string, string> }[];
        }
      ).children;
      assert.equal(image?.tagName, 'img');
      assert.equal(image.properties.alt, words);
    });
  }
});
