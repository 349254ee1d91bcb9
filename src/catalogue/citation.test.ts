import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bibtexText, citationOf } from './citation.ts';

describe('the citation of a page', () => {
  const title = 'R&D_{été} #1 à 50\u00a0%';
  const { text, bibtex, csl } = citationOf(title, '/projets/projet-alpha/', '2023-03-14T13:00');

  it('escapes what BibTeX reads as commands, and leaves accents', () => {
    assert.equal(
      bibtexText('\\ ~ ^ & % # _ $ { } é'),
      String.raw`\textbackslash{} \textasciitilde{} \textasciicircum{} \& \% \# \_ \$ \{ \} é`,
    );
    assert.ok(bibtex.includes(`  title = {{R\\&D\\_\\{été\\} \\#1 à 50\u00a0\\%}},\n`));
  });

  it('has a key that follows the address, the permalink and the day', () => {
    assert.match(bibtex, /^@misc\{programme10-projets-projet-alpha,\n/);
    assert.match(
      bibtex,
      /url = \{https:\/\/www\.10pourcent\.etalab\.gouv\.fr\/projets\/projet-alpha\/\},\n {2}urldate = \{2023-03-14\}/,
    );
    assert.match(text, /14\smars\s2023\. https:\/\/\S+\/projets\/projet-alpha\/$/);
  });

  it('says the same in CSL-JSON', () => {
    assert.equal(csl.id, 'programme10-projets-projet-alpha');
    assert.equal(csl.title, title);
    assert.deepEqual(csl.accessed, { 'date-parts': [[2023, 3, 14]] });
  });
});
