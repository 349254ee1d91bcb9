import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from './catalogue.ts';
import { bibtexText, citationOf, citedPages } from './citation.ts';
import { post, project, workshop } from './entries.fixture.ts';

describe('the citation of a page', () => {
  const title = 'R&D_{été} #1 à 50\u00a0%';
  const path = '/projets/projet-alpha/';
  const { text, bib, json } = citationOf({ path, title, date: '2023-03-14' });

  it('escapes what BibTeX reads as commands, and leaves accents', () => {
    assert.equal(
      bibtexText('\\ ~ ^ & % # _ $ { } é'),
      String.raw`\textbackslash{} \textasciitilde{} \textasciicircum{} \& \% \# \_ \$ \{ \} é`,
    );
    assert.ok(bib.includes(`  title = {{R\\&D\\_\\{été\\} \\#1 à 50\u00a0\\%}},\n`));
  });

  it('has a key that follows the address, the day of the facts and the permalink', () => {
    assert.match(bib, /^@misc\{programme10-projets-projet-alpha,\n/);
    assert.match(bib, / {2}year = \{2023\},\n {2}month = \{03\},\n {2}day = \{14\},\n/);
    assert.match(bib, / {2}url = \{https:\/\/www\.10pourcent\.etalab\.gouv\.fr\/projets\/projet-alpha\/\},\n/);
    assert.match(text, /, état au 14\smars\s2023\. https:\/\/\S+\/projets\/projet-alpha\/$/);
  });

  it('says the same in CSL-JSON', () => {
    const [csl] = JSON.parse(json);
    assert.deepEqual([csl.id, csl.title], ['programme10-projets-projet-alpha', title]);
    assert.deepEqual(csl.issued, { 'date-parts': [[2023, 3, 14]] });
  });

  for (const [date, words, parts] of [
    ['2023-03', ', état de mars\u00a02023.', [2023, 3]],
    [undefined, '\u00a0». https', undefined],
  ] as const) {
    it(`is as precise as the date ${date}`, () => {
      const cited = citationOf({ path, title, date });
      assert.ok(cited.text.includes(words), cited.text);
      assert.deepEqual(JSON.parse(cited.json)[0].issued?.['date-parts'][0], parts);
    });
  }
});

describe('citedPages', () => {
  const catalogueAt = (now: string) =>
    ({
      now,
      projects: [project('alpha', { lastActivity: '2023-01' }), project('beta')],
      publicPosts: [post('a', { date: '2023-03-10', projects: ['alpha'] })],
      workshops: [workshop('b', { start: '2023-05-12', projects: ['alpha'] })],
    }) as unknown as Catalogue;
  const dates = (now: string) => citedPages(catalogueAt(now)).map(({ path, date }) => [path, date]);

  it('date each page by the newest of its facts, none of those to come', () => {
    assert.deepEqual(dates('2023-04-01T08:00'), [
      ['/projets/alpha/', '2023-03-10'],
      ['/projets/beta/', undefined],
    ]);
    assert.deepEqual(dates('2023-06-01T08:00')[0], ['/projets/alpha/', '2023-05-12']);
  });

  it('are the same from day to day', () => assert.deepEqual(dates('2023-04-01T08:00'), dates('2023-04-02T08:00')));
});
