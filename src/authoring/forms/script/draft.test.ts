import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { draftKey, readDraft, saveDraft } from './draft.ts';

const inputs = (...pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('a draft', () => {
  const key = draftKey('/', 'projet');
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const give = (value: unknown) =>
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => value });
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

  beforeEach(() => {
    kept.clear();
    give(storage);
  });
  afterEach(() => void (own && Object.defineProperty(globalThis, 'localStorage', own)));

  it('is kept by kind, without what is empty', () => {
    saveDraft(key, inputs(['title', 'KALLM'], ['summary', ''], ['themes', 'langage'], ['themes', 'cartes']));
    assert.deepEqual(readDraft(key), [
      ['title', 'KALLM'],
      ['themes', 'langage'],
      ['themes', 'cartes'],
    ]);
    assert.deepEqual(readDraft(draftKey('/', 'atelier')), []);
  });

  it('of a preview is not that of the site, which may share its origin', () => {
    saveDraft(draftKey('/apercu/pr-12/', 'projet'), inputs(['title', 'KALLM']));
    assert.deepEqual(readDraft(key), []);
  });

  it('has no more inputs than a form may have', () => {
    kept.set(key, JSON.stringify(Array.from({ length: 30_000 }, (_, place) => [`links.${place}.url`, 'x'])));
    assert.equal(readDraft(key).length, 2000);
  });

  it('is not longer than one types', () => {
    kept.set(key, JSON.stringify([['texte', 'x'.repeat(2_000_000)]]));
    assert.deepEqual(readDraft(key), []);
  });

  it('leaves nothing behind once every input is empty', () => {
    saveDraft(key, inputs(['title', 'KALLM']));
    saveDraft(key, inputs(['title', '']));
    assert.equal(kept.size, 0);
  });

  for (const text of ['{', '"a"', 'null', '[1,["a"],["a",1]]']) {
    it(`cannot be ${text}`, () => {
      kept.set(key, text);
      assert.deepEqual(readDraft(key), []);
    });
  }

  it('is not kept where the browser refuses', () => {
    const refuse = mock.fn(() => {
      throw new Error('refused');
    });
    give({ getItem: refuse, setItem: refuse, removeItem: refuse });
    saveDraft(key, inputs(['title', 'KALLM']));
    assert.deepEqual(readDraft(key), []);
    assert.equal(refuse.mock.callCount(), 2);
  });
});
