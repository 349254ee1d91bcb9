import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { removeUnusedPictures } from './unused-pictures.ts';

const files = {
  'index.html': `<img src="/apercu/_assets/page.a1.png" srcset="/apercu/_assets/small.webp 360w, /apercu/_assets/large.webp 720w">
<link rel="icon" href='/apercu/_assets/icon.svg'><img src="/apercu/_assets/%C3%A9t%C3%A9.jpg"><img src="/apercu/_assets/l'atelier(1).png">`,
  'actualites/index.xml': '&lt;img src=&quot;https://exemple.fr/_assets/feed.jpg&quot;&gt;',
  'feed.xml/index.html': '<img src="/apercu/_assets/old.png">',
  '_assets/site.css': '.a{background:url(/apercu/_assets/style.gif)}',
};
const used = [
  ...['page.a1.png', 'small.webp', 'large.webp', 'icon.svg', "l'atelier(1).png"],
  ...['été.jpg', 'feed.jpg', 'old.png', 'style.gif'],
];
const unused = ['draft.png', 'page.png', 'DRAFT.JPG', 'draft.svg'];
const others = ['chunk.js', 'font.woff2'];

it('removes the pictures that no file of the site names, and nothing else', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    const texts = Object.entries(files);
    const assets = [...used, ...unused, ...others].map((name) => [`_assets/${name}`, ''] as const);
    for (const [path, text] of [...texts, ...assets]) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), text);
    }
    await writeFile(join(site, 'favicon.svg'), '');
    assert.deepEqual((await removeUnusedPictures(site, '_assets')).sort(), [...unused].sort());
    assert.deepEqual((await readdir(join(site, '_assets'))).sort(), [...used, ...others, 'site.css'].sort());
    assert.ok((await readdir(site)).includes('favicon.svg'));
  } finally {
    await rm(site, { recursive: true });
  }
});
