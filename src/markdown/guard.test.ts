import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesWith } from '../authoring/check/project.fixture.ts';
import { mdx, post, postWith } from '../authoring/check/mistakes/post.fixture.ts';
import { hostile, hostileMdx } from './hostile.fixture.ts';
import { renderText } from './render.ts';

const render = (file: string, text: string) => renderText(file, text, (path) => path);

describe('a text can do nothing', () => {
  for (const [what, text] of [...hostile, ...hostileMdx]) {
    it(`with ${what}, in MDX: the check and the build refuse it`, () => {
      assert.throws(() => render('a.mdx', text));
      assert.notDeepEqual(messagesWith(mdx(text)), []);
    });
  }

  for (const [what, text] of hostile) {
    it(`with ${what}, in Markdown: the check and the build refuse it`, () => {
      assert.throws(() => render('a.md', text), /a\.md, ligne|\d+:\d+/);
      assert.notDeepEqual(messagesWith(post(text)), []);
    });
  }

  for (const [what, text] of hostileMdx.filter(([, text]) => !text.includes('<'))) {
    it(`with ${what}, in Markdown: they are words`, () => {
      const { blocks } = render('a.md', text);
      assert.ok(blocks.every((block) => typeof block === 'string' && !/<(?!\/?(?:p|a|em)\b)/.test(block)));
    });
  }

  for (const sign of ['&#9;', '\t', '&NewLine;', '&#1;']) {
    it(`with ${JSON.stringify(sign)} in the scheme of a link: it leads nowhere, and the check refuses it`, () => {
      const text = `[a](<java${sign}script:alert(1)>)`;
      const [, href] = /href="([^"]*)"/.exec(render('a.md', text).blocks.join(''))!;
      assert.equal(new URL(href!, 'https://exemple.fr/').protocol, 'https:');
      assert.notDeepEqual(messagesWith(post(text)), []);
    });
  }

  for (const key of ['layout: ../../layouts/Shell.astro', 'components: ./a.astro', '__proto__: { a: 1 }']) {
    it(`from its header, with « ${key} »`, () => {
      const [said] = messagesWith(postWith(key));
      assert.equal(said?.rule, 'cle');
    });
  }
});

it('the guard names the file, the line and what it refuses', () =>
  assert.throws(() => render('src/content/actualites/a.md', 'Un\n\n[mot](javascript:a)'), {
    message:
      'src/content/actualites/a.md, ligne 3 du texte : le site refuse l’adresse « javascript:a ». « npm run check » dit où, et comment réparer.',
  }));
