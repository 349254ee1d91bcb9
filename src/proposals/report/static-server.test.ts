import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { it } from 'node:test';
import { folderWith } from '../publish/pages-branch.fixture.ts';
import { serve } from './static-server.ts';

it('the server of a folder answers a malformed address, and gives nothing of the folders beside', async () => {
  const parent = folderWith({ 'pages/index.html': 'accueil', 'pages-prive/s.txt': 'secret' });
  const server = await serve(join(parent, 'pages'), '/', 0);
  const { port } = server.address() as AddressInfo;
  const get = (path: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port, host: 'localhost', path }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve(`${response.statusCode} ${text}`);
      })
        .on('error', reject)
        .end();
    });
  try {
    assert.equal(await get('/'), '200 accueil');
    for (const path of ['/%', '//', '/%E0%A4%A', '/..%2fpages-prive%2fs.txt', `/..%2f..%2f${basename(parent)}`]) {
      assert.equal(await get(path), '404 Not found', path);
    }
  } finally {
    server.close();
  }
});
