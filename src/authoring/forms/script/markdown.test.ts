import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { htmlOf, repair, safeAddress } from './markdown.ts';

describe('htmlOf', () => {
  it('shows as it was typed the HTML that Markdown could not have written', () =>
    assert.equal(
      htmlOf('<script>alert(1)</script>\n\na <b onclick="x">'),
      '&lt;script&gt;alert(1)&lt;/script&gt;\n<p>a &lt;b onclick=&quot;x&quot;&gt;</p>',
    ));

  it('draws tables, notes and struck words as the site does', () => {
    const html = htmlOf('| a |\n|---|\n| 1 |\n\n~~là~~ a[^1]\n\n[^1]: b');
    for (const tag of ['<table>', '<del>', '<sup>', '<h2 id="footnote-label" class="sr-only">Notes</h2>'])
      assert.ok(html.includes(tag), html);
  });

  for (const [what, text] of [
    ['as deep as can be', '>'.repeat(20_000)],
    ['of marks only', '_*a'.repeat(20_000)],
    ['as long as a book', 'Une phrase. '.repeat(200_000)],
  ] as const) {
    it(`draws a text ${what}`, { timeout: 60_000 }, () => assert.ok(htmlOf(text).length > 10_000));
  }
});

const tree = (markdown: string) =>
  repair(raw({ type: 'root', children: [{ type: 'raw', value: htmlOf(markdown) }] }) as Root);

describe('repair', () => {
  it('puts right what the pages put right', () =>
    assert.equal(
      toHtml(tree('#### L\'été\n\nUn <b>"mot"</b> <img src="./a.png" alt="a" width="4"> : https://www.insee.fr/fr/x')),
      '<h2>L’été</h2>\n<p>Un <strong>«\u00a0mot\u00a0»</strong> <img src="./a.png" alt="a">\u00a0: <a href="https://www.insee.fr/fr/x">insee.fr</a></p>',
    ));

  it('leaves nothing that runs', () =>
    assert.equal(
      toHtml(tree('<p onclick="a()" style="color:red" id="b">mot <b onmouseover="a()">gras</b></p>')),
      '<p>mot <strong>gras</strong></p>',
    ));
});

describe('safeAddress', () => {
  for (const address of ['https://a.fr/', 'http://a.fr/', 'mailto:a@b.fr'])
    it(`takes ${address}`, () => assert.equal(safeAddress(address, '/'), address));
  for (const address of [
    'javascript:x',
    'JaVaScRiPt:x',
    ' javascript:x',
    'java\tscript:x',
    'data:x',
    'vbscript:x',
    'blob:x',
    '//a.fr',
    '/\\a.fr',
    '#a',
    'a',
  ])
    it(`refuses ${JSON.stringify(address)}`, () => assert.equal(safeAddress(address, '/'), undefined));
});
