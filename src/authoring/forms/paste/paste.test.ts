import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as clipboard from './clipboard.fixture.ts';
import { markdownOf } from './paste.ts';

const behind = 'Laissé de côté dans ce que vous avez collé : ';
const anImage = '1 image.';
const said = (words: string) => words.replaceAll('\u00a0', ' ');

describe('markdownOf gives the Markdown of what is copied from', () => {
  for (const [from, html, expected, left = ''] of [
    ['Word', clipboard.word, clipboard.wordAsMarkdown, anImage],
    ['LibreOffice', clipboard.libreOffice, clipboard.libreOfficeAsMarkdown],
    ['Google Docs', clipboard.googleDocs, clipboard.googleDocsAsMarkdown],
    ['a hostile page', clipboard.hostile, clipboard.hostileAsMarkdown, '2 liens, 2 images, 1 cadre.'],
    ['a page of words without a mark', '<div>Bonjour</div>', 'Bonjour'],
    ...clipboard.programs,
  ] as const) {
    it(from, () => {
      const { markdown, left: words } = markdownOf(html, '');
      assert.equal(markdown, expected);
      assert.equal(said(words), left && behind + left);
    });
  }

  for (const [from, html, text, expected] of clipboard.plainPrograms) {
    it(from, () => assert.deepEqual(markdownOf(html, text), { markdown: expected, left: '' }));
  }
});
describe('markdownOf keeps the plain text', () => {
  it('of what it says as well, such as code in colours', () =>
    assert.deepEqual(markdownOf('<div style="color:#fff">Liste</div>', 'Liste\n• un'), {
      markdown: 'Liste\n- un',
      left: '',
    }));

  for (const html of ['<b>a</b>'.repeat(30_000), '<ul><li>a'.repeat(60), '<table><td>a<td colspan=1000 rowspan=11>b']) {
    it(`of what has too many elements, or would make a text without end: ${html.slice(0, 40)}`, () =>
      assert.throws(() => markdownOf(html, 'a'), RangeError));
  }
});

describe('markdownOf comes to an end', () => {
  for (const [what, html] of [
    ['on pictures within the page', `<p><b>Un</b><img src="data:image/png;base64,${'A'.repeat(5_000_000)}"></p>`],
    ['on a long text', `<b>${'a'.repeat(5_000_000)}</b>`],
    ['on ten thousand elements', `<ul>${'<li><b>un</b></li>'.repeat(5000)}</ul>`],
    ['on elements as deep as a browser takes them', `${'<div>'.repeat(500)}<b>a</b>`],
    ['on marks of a list that never ends', `${"<p style='mso-list:l0 level1 lfo1'>a</p>".repeat(3000)}<b>a</b>`],
  ] as const) {
    // The tests of the pages time it in a browser, which reads HTML by itself.
    it(what, { timeout: 30_000 }, () => assert.ok(markdownOf(html, '')));
  }
});
