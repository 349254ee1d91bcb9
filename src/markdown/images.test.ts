import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownToHtml } from 'satteri';
import { sharedImagePaths } from './images.ts';

const root = new URL('file:///site/');
const srcOf = (url: string, file = 'src/content/actualites/bilan.md') =>
  /src="([^"]*)"/.exec(
    markdownToHtml(`![](${url})`, { mdastPlugins: [sharedImagePaths(root)], fileURL: new URL(file, root) }).html,
  )?.[1];

describe('sharedImagePaths', () => {
  for (const [file, path] of [
    ['src/content/actualites/bilan.md', '../img/a.jpg'],
    ['src/content/actualites/2024/bilan.mdx', '../../img/a.jpg'],
  ] as const) {
    it(`leads /img/ to the shared folder from ${file}`, () => assert.equal(srcOf('/img/a.jpg', file), path));
  }

  it('keeps the folders below /img/', () => assert.equal(srcOf('/img/2023/a.jpg'), '../img/2023/a.jpg'));

  for (const url of ['./a.png', 'a.png', 'https://exemple.fr/img/a.png', '//exemple.fr/img/a.png', '/image/a.png']) {
    it(`leaves ${url}`, () => assert.equal(srcOf(url), url));
  }

  it('leaves links', () => {
    const { html } = markdownToHtml('[a](/img/a.jpg)', {
      mdastPlugins: [sharedImagePaths(root)],
      fileURL: new URL('src/content/actualites/bilan.md', root),
    });
    assert.equal(html.trim(), '<p><a href="/img/a.jpg">a</a></p>');
  });
});
