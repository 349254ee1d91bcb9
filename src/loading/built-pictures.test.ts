import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import sharp from 'sharp';
import { foreignPictures } from './built-pictures.ts';

const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } });

it('a picture is one by its first bytes, and no drawing comes from the content', async () => {
  const root = mkdtempSync(join(tmpdir(), 'programme10-assets-'));
  const kinds = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
  const pictures = await Promise.all(kinds.map((kind) => pixel.clone().toFormat(kind).toBuffer()));
  const ours = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const theirs = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const files: Record<string, string | Buffer> = {
    ...Object.fromEntries(kinds.map((kind, index) => [`_astro/good.${kind}`, pictures[index]!])),
    '_astro/icon.svg': ours,
    '_astro/style.css': 'a{}',
    '_astro/schema.H1.svg': theirs,
    '_astro/page.avif': '<!doctype html>',
    '_astro/empty.png': '',
    'content/img/schema.png': theirs,
  };
  try {
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents);
    }
    assert.deepEqual(await foreignPictures(join(root, '_astro'), join(root, 'content')), [
      'empty.png',
      'page.avif',
      'schema.H1.svg',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
