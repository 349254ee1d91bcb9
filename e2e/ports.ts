import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** As many ports as asked that nothing listens on. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, 'localhost'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  return ports;
}

// Chosen by the first process of a run; those that it starts have the same.
process.env.E2E_PORTS ??= (await freePorts(7)).join();

/** Where the servers of the tests listen. */
export const [
  mainPort = 0,
  previewPort = 0,
  fullCssPort = 0,
  livePort = 0,
  developmentPort = 0,
  nginxPort = 0,
  apachePort = 0,
] = process.env.E2E_PORTS.split(',').map(Number);
