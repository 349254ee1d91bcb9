import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderText } from '../../markdown/render.ts';
import { splitFrontMatter } from '../entry-files/read.ts';
import { messy } from './messy.fixture.ts';
import { messagesWith } from './project.fixture.ts';

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The page of a file, as HTML; its components as their data. */
const pageOf = (name: string, text: string) => {
  const { blocks } = renderText(name, splitFrontMatter(name, text)!.body, (path) => path);
  return blocks.map((block) => (typeof block === 'string' ? block : JSON.stringify(block))).join('');
};

describe('a messy text', () => {
  for (const [from, text, shown] of messy) {
    it(`${from}: is published as it was meant`, () => {
      assert.deepEqual(messagesWith({ 'actualites/bilan.md': text }), []);
      const page = spaced(pageOf('bilan.md', text));
      for (const words of shown) assert.ok(page.includes(spaced(words)), `${words}\n${page}`);
    });
  }
});
