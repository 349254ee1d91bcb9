import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colourCode } from './code-colours.ts';
import { renderText } from './render.ts';

const render = (text: string, file = 'a.md') => renderText(file, text, (path) => `/apercu${path}`);
const html = (text: string, file?: string) => render(text, file).blocks.join('');

describe('the address of a link in a text', () => {
  for (const [what, url, expected] of [
    ['another page', '/projets/', '/apercu/projets/'],
    ['the home page', '/', '/apercu/'],
    ['a part of another page', '/administrations/#insee', '/apercu/administrations/#insee'],
  ] as const) {
    it(`has the base when it leads to ${what}`, () =>
      assert.equal(html(`[ici](${url})`), `<p><a href="${expected}">ici</a></p>`));
  }

  for (const [what, url] of [
    ['another site', 'https://exemple.fr/projets/'],
    ['a part of the page', '#suite'],
    ['an address', 'mailto:contact@exemple.fr'],
    ['a relative path', '../projets/'],
  ] as const) {
    it(`is left when it leads to ${what}`, () =>
      assert.equal(html(`[ici](${url})`), `<p><a href="${url}">ici</a></p>`));
  }

  it('has the base when it stands below the text', () =>
    assert.equal(html('[ici][1]\n\n[1]: /projets/'), '<p><a href="/apercu/projets/">ici</a></p>'));

  it('keeps its words and its title', () =>
    assert.equal(html('[*ici*](/a/ "Titre")'), '<p><a href="/apercu/a/" title="Titre"><em>ici</em></a></p>'));
});

describe('a picture of a text', () => {
  for (const src of ['./a.png', '/img/a.png', 'a%20b.png']) {
    it(`is left to a component: ${src}`, () =>
      assert.deepEqual(render(`Un ![mot](${src}) ici`).blocks, [
        '<p>Un ',
        { name: 'Image', attributes: { src, alt: 'mot' }, blocks: [] },
        ' ici</p>',
      ]));
  }

  it('has the base when it is in the public folder', () =>
    assert.equal(html('![mot](/favicon.svg)'), '<p><img src="/apercu/favicon.svg" alt="mot"></p>'));
});

describe('headings', () => {
  it('have an identifier of their own, accents kept', () =>
    assert.deepEqual(render('## L’été *2023*\n\n### Suite\n\n## Suite').headings, [
      { depth: 2, slug: 'lété-2023', text: 'L’été 2023' },
      { depth: 3, slug: 'suite', text: 'Suite' },
      { depth: 2, slug: 'suite-1', text: 'Suite' },
    ]));

  it('have it in the page too', () => assert.equal(html('## Suite'), '<h2 id="suite">Suite</h2>'));

  it('are found in components', () =>
    assert.equal(render('<Encart>\n\n## Suite\n\n</Encart>').headings[0]?.slug, 'suite'));
});

describe('the section « À propos de ces informations »', () => {
  const text =
    'Un[^1].\n\n## À propos de ces informations\n\nUne [date](/saisons/) est douteuse.\n\n### Détail\n\n[^1]: Note.';

  it('stands apart, without its heading', () => {
    const { blocks, about, headings } = render(text);
    assert.doesNotMatch(blocks.join(''), /propos|douteuse/);
    const found = about.join('').trim();
    assert.equal(found, '<p>Une <a href="/apercu/saisons/">date</a> est douteuse.</p>\n<h3 id="détail">Détail</h3>');
    const told = headings.map(({ text }) => text);
    assert.deepEqual(told, ['Notes', 'Détail']);
  });

  it('leaves the notes in the text', () => assert.match(html(text), /Note\./));

  it('ends at the next section', () => {
    const { blocks, about } = render('## À propos de ces informations\n\nUn\n\n## Suite\n\nDeux');
    const found = [about.join('').trim(), blocks.join('').trim()];
    assert.deepEqual(found, ['<p>Un</p>', '<h2 id="suite">Suite</h2>\n<p>Deux</p>']);
  });

  it('is another heading when its words are others', () => assert.deepEqual(render('## À propos\n\nUn').about, []));
});

it('cells are aligned by a class, which the Content-Security-Policy lets pass', () => {
  const table = html('| a | b | c |\n|:-:|--:|---|\n| 1 | 2 | 3 |');
  assert.ok(!table.includes('style'));
  assert.deepEqual(table.match(/<td[^>]*>/g), ['<td class="align-center">', '<td class="align-right">', '<td>']);
  assert.equal(table.match(/<th [^>]*scope="col"/g)?.length, 3);
});

it('a row of headers heads columns, and a header among cells its row', () => {
  const table = html('<table><tr><th scope="col">a</th><th>b</th></tr><tr><th>c</th><td>1</td></tr></table>');
  assert.deepEqual(table.match(/(?<=scope=")\w+/g), ['col', 'col', 'row']);
});

it('notes are in French', () => {
  const notes = html('Un mot[^1].\n\n[^1]: Une note.');
  assert.match(notes, />Notes</);
  assert.match(notes, /aria-label="Retour au texte de la note 1"/);
});

describe('components', () => {
  const encart = (blocks: unknown[], attributes = {}) => ({ name: 'Encart', attributes, blocks });

  for (const file of ['a.md', 'a.mdx']) {
    it(`hold Markdown, in ${file}`, () =>
      assert.deepEqual(render('<Encart title="A &amp; B">\n\nUn **mot**.\n\n</Encart>', file).blocks, [
        encart(['<p>Un <strong>mot</strong>.</p>'], { title: 'A & B' }),
      ]));
  }

  it('make a paragraph of a word on their own line', () =>
    assert.deepEqual(render('<Encart>Un *mot*.</Encart>').blocks, [encart(['<p>Un <em>mot</em>.</p>'])]));

  it('hold one another', () =>
    assert.deepEqual(render('<Encart>\n\nUn\n\n<Projet id="kallm" />\n\n</Encart>').blocks, [
      encart(['<p>Un</p>', { name: 'Projet', attributes: { id: 'kallm' }, blocks: [] }]),
    ]));

  it('stand in lists and quotations', () => assert.equal(render('> <Encart>\n> Un\n> </Encart>').blocks.length, 3));

  for (const list of ['- **8** projets\n- **plus de 50** agents', '- **8** projets\n\n- **plus de 50** agents']) {
    it(`read figures in a list: ${JSON.stringify(list)}`, () => {
      const [chiffres] = render(`<Chiffres source="Bilan">\n\n${list}\n\n</Chiffres>`).blocks;
      assert.ok(chiffres && typeof chiffres === 'object');
      assert.deepEqual(chiffres.figures, [
        { value: '8', label: 'projets' },
        { value: 'plus de 50', label: 'agents' },
      ]);
    });
  }

  it('are but words in code', () =>
    assert.equal(html('`<Encart>` et 1 < 2'), '<p><code>&#x3C;Encart></code> et 1 &#x3C; 2</p>'));
});

it('comments stay with the author', () => {
  assert.equal(html('Un <!-- secret --> mot\n\n<!-- secret -->'), '<p>Un  mot</p>\n');
  assert.equal(html('Un {/* secret */} mot', 'a.mdx'), '<p>Un  mot</p>');
  const list = '- **8{/* secret */}** projets {/* secret */}';
  assert.doesNotMatch(JSON.stringify(render(`<Chiffres source="A">\n\n${list}\n\n</Chiffres>`)), /secret/);
});

it('a character that stands for a component does not make one', () =>
  assert.equal(html('Un \u00000\u0000 mot'), '<p>Un \ufffd0\ufffd mot</p>'));

describe('what Markdown leaves without a name', () => {
  it('a list of tasks has signs and words, and no box', () => {
    const tasks = html('- [x] écrit\n- [ ] à relire');
    assert.doesNotMatch(tasks, /<input/);
    assert.match(tasks, /☑<\/span><span class="fr-sr-only">Fait\u00a0: <\/span> ?écrit/);
    assert.match(tasks, /☐<\/span><span class="fr-sr-only">À faire\u00a0: <\/span> ?à relire/);
  });

  it('each table stands in a region of its own name, which the keyboard reaches', () => {
    const tables = html('| a |\n|---|\n| 1 |\n\nUn mot.\n\n| b |\n|---|\n| 2 |');
    assert.deepEqual(tables.match(/<div[^>]*>/g), [
      '<div class="fr-table" role="region" tabindex="0" aria-label="Tableau 1">',
      '<div class="fr-table" role="region" tabindex="0" aria-label="Tableau 2">',
    ]);
  });

  it('a program stands in a region too, its parts marked by classes', () => {
    const { blocks } = renderText(
      'a.md',
      '```py\nx = 1 # un\n```\n\n```{r}\nf("a")\n```\n\n```zz\na\n```',
      String,
      colourCode,
    );
    const [python, r, other] = blocks.join('').split(/(?=<pre)/);
    assert.match(python!, /^<pre role="region" tabindex="0" aria-label="Code 1">/);
    assert.match(python!, /<span class="code-constant">1<\/span>.*<span class="code-comment"># un/);
    assert.match(r!, /<span class="code-string">"a"<\/span>/);
    assert.match(other!, />a\n<\/code>/);
  });

  it('a list that resumes keeps its number', () => assert.match(html('5. cinq\n6. six'), /<ol start="5">/));
});
