import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { headingSlugger, reservedIds } from './slugger.ts';

describe('headingSlugger', () => {
  it('leaves to the page the identifiers of every page, layout and component that may stand around a text', () => {
    const parts = globSync('src/{components,layouts,pages}/**/*.astro').map((file) => readFileSync(file, 'utf8'));
    const ids = parts.flatMap((part) => [...part.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
    assert.ok(ids.includes('contenu-principal'));
    /** Of pages that have no text of an entry. */
    const ofOwnPages = [
      ...['administrations', 'calendrier', 'chiffres', 'rendez-vous', 'sources', 'articles', 'ateliers', 'liens'],
    ];
    const missing = ids.filter((id) => ![...reservedIds, ...ofOwnPages].includes(id));
    assert.deepEqual(missing, []);
  });

  it('numbers a heading that has the words of one', () => {
    const slugger = headingSlugger();
    assert.equal(slugger('Pied de page'), 'pied-de-page-1');
    assert.equal(slugger('Été'), 'été');
    assert.equal(slugger('Été'), 'été-1');
  });
});
