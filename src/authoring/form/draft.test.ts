import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { readDraft, saveDraft } from './draft.ts';

const inputs = (...pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('a draft', () => {
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
    saveDraft('projet', inputs(['title', 'KALLM'], ['summary', ''], ['themes', 'langage'], ['themes', 'cartes']));
    assert.deepEqual(readDraft('projet'), [
      ['title', 'KALLM'],
      ['themes', 'langage'],
      ['themes', 'cartes'],
    ]);
    assert.deepEqual(readDraft('atelier'), []);
  });

  it('leaves nothing behind once every input is empty', () => {
    saveDraft('projet', inputs(['title', 'KALLM']));
    saveDraft('projet', inputs(['title', '']));
    assert.equal(kept.size, 0);
  });

  for (const text of ['{', '"a"', 'null', '[1,["a"],["a",1]]']) {
    it(`cannot be ${text}`, () => {
      kept.set('brouillon-projet', text);
      assert.deepEqual(readDraft('projet'), []);
    });
  }

  it('is not kept where the browser refuses', () => {
    const refuse = mock.fn(() => {
      throw new Error('refused');
    });
    give({ getItem: refuse, setItem: refuse, removeItem: refuse });
    saveDraft('projet', inputs(['title', 'KALLM']));
    assert.deepEqual(readDraft('projet'), []);
    assert.equal(refuse.mock.callCount(), 2);
  });
});
