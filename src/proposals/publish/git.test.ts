import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { it } from 'node:test';
import { gitWith } from './git.ts';

it('git does not wait for ever for a server that accepts and stays silent', async () => {
  const sockets: { destroy: () => void }[] = [];
  const server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
  try {
    const hurried = gitWith({ GIT_HTTP_LOW_SPEED_TIME: '1' });
    await assert.rejects(hurried(['ls-remote', address]), /too slow/);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});
