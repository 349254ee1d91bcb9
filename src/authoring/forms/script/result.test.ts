import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitsGitHub, longestAddress, newFileAddress } from './result.ts';

const repository = 'https://github.com/etalab/site';
const address = (text?: string) => newFileAddress(`${repository}/new/main`, 'src/content/actualites/bilan.md', text);

describe('newFileAddress', () => {
  it('names the folder and the file', () =>
    assert.equal(address(), `${repository}/new/main/src/content/actualites?filename=bilan.md`));

  it('carries any text', () => {
    const text = '---\ntitle: "É & = # ? + %"\n---\n\n« 10 % » 🎉\n';
    assert.equal(new URL(address(text)).searchParams.get('value'), text);
    assert.equal(new URL(address(text)).searchParams.get('filename'), 'bilan.md');
  });

  it('carries a character cut in two', () => assert.match(address('\ud83c'), /value=%EF%BF%BD$/));
});

describe('fitsGitHub', () => {
  /** What GitHub gets from someone who is not signed in. */
  const signIn = (text: string) => `https://github.com/login?return_to=${encodeURIComponent(address(text))}`;
  const words = 'été '.repeat(2000);

  it('counts the bytes of the sign-in address, accents and spaces encoded twice', () => {
    let length = 0;
    while (signIn(words.slice(0, length + 1)).length <= longestAddress) length++;
    assert.ok(length > 500);
    assert.equal(fitsGitHub(address(words.slice(0, length))), true);
    assert.equal(fitsGitHub(address(words.slice(0, length + 1))), false);
  });
});
