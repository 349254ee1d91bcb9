import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a folder under a base path, as GitHub Pages does: index.html for a folder, 404.html for what is not there. */
export async function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file =
      path.startsWith(base) && join(folder, path.slice(base.length) + (path.endsWith('/') ? 'index.html' : ''));
    const found = file && file.startsWith(folder) ? await readFile(file).catch(() => undefined) : undefined;
    const type = found && file ? types[extname(file)] : types['.html'];
    response.writeHead(found ? 200 : 404, { 'Content-Type': type ?? 'application/octet-stream' });
    response.end(found ?? (await readFile(join(folder, '404.html')).catch(() => 'Not found')));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return server;
}
