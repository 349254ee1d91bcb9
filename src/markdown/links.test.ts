import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownToHtml } from 'satteri';
import { baseLinks } from './links.ts';

const html = (text: string) =>
  markdownToHtml(text, { mdastPlugins: [baseLinks((path) => `/apercu${path}`)] }).html.trim();

describe('baseLinks', () => {
  for (const [what, url, expected] of [
    ['another page', '/projets/', '/apercu/projets/'],
    ['the home page', '/', '/apercu/'],
    ['a part of another page', '/administrations/#insee', '/apercu/administrations/#insee'],
  ] as const) {
    it(`adds the base to a link to ${what}`, () =>
      assert.equal(html(`[ici](${url})`), `<p><a href="${expected}">ici</a></p>`));
  }

  for (const [what, url] of [
    ['another site', 'https://exemple.fr/projets/'],
    ['another site in the same protocol', '//exemple.fr/projets/'],
    ['a part of the page', '#suite'],
    ['an address', 'mailto:contact@exemple.fr'],
    ['a relative path', '../projets/'],
  ] as const) {
    it(`leaves a link to ${what}`, () => assert.equal(html(`[ici](${url})`), `<p><a href="${url}">ici</a></p>`));
  }

  it('adds the base to an address given below the text', () =>
    assert.equal(html('[ici][1]\n\n[1]: /projets/'), '<p><a href="/apercu/projets/">ici</a></p>'));

  it('adds the base to a picture of the public folder, not to one beside the text', () =>
    assert.equal(
      html('![](/favicon.svg) ![](./a.png)'),
      '<p><img src="/apercu/favicon.svg" alt=""> <img src="./a.png" alt=""></p>',
    ));

  it('keeps the text and the title of a link', () =>
    assert.equal(html('[*ici*](/a/ "Titre")'), '<p><a href="/apercu/a/" title="Titre"><em>ici</em></a></p>'));
});
