import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { piecesOf, safeAddress, type Piece } from './markdown.ts';

/** Pieces as text, `tag[attribute=value](children)`, to read them at once. */
const write = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  const attributes = Object.entries(piece.attributes ?? {}).map(([name, value]) => `[${name}=${value}]`);
  return `${piece.tag}${attributes.join('')}(${(piece.children ?? []).map(write).join('')})`;
};

const shown = (markdown: string) => piecesOf(markdown, '/base/').map(write).join(' ');

describe('piecesOf', () => {
  for (const [markdown, expected] of [
    ['Un **mot** *ici* ~~là~~ `code`', 'p(Un strong(mot) em(ici) del(là) code(code))'],
    ['## A\n\n### B', 'h4[class=preview__h2](A) h5[class=preview__h3](B)'],
    ['- a\n- b', 'ul(li(a)li(b))'],
    ['1. a\n\n2. b', 'ol(li(p(a))li(p(b)))'],
    ['> a', 'blockquote(p(a))'],
    ['```\na\n```', 'pre(code(a))'],
    ['a  \nb\n\n---', 'p(abr()b) hr()'],
    ['| a |\n|---|\n| 1 |', 'table(thead(tr(th(a)))tbody(tr(td(1))))'],
    ['[a](https://a.fr) <https://b.fr>', 'p(a[href=https://a.fr](a) a[href=https://b.fr](https://b.fr))'],
    ['[a](/projets/) [b][c]\n\n[c]: /ateliers/', 'p(a[href=/base/projets/](a) a[href=/base/ateliers/](b))'],
    ['![Une courbe](./a.png)', 'p(span[class=preview__picture](Image\u00a0: Une courbe))'],
    ['![](./a.png)', 'p(span[class=preview__picture](Image décorative))'],
    ['a[^1]\n\n[^1]: b', 'p(asup(1)) div[class=hint](p(b))'],
  ] as const) {
    it(JSON.stringify(markdown), () => assert.equal(shown(markdown), expected));
  }

  it('shows HTML as it was typed', () =>
    assert.equal(
      shown('<script>alert(1)</script>\n\na <b onclick="x">'),
      'code[class=preview__tag](<script>alert(1)</script>) p(a code[class=preview__tag](<b onclick="x">))',
    ));

  it('leaves out where a dangerous link leads', () =>
    assert.equal(shown('[a](javascript:alert) [b][c]\n\n[c]: data:text/html,x'), 'p(span(a) span(b))'));
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
