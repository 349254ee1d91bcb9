import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What a browser must be told; it knows the rest by itself. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder under a base path, as GitHub Pages does: index.html for a folder, 404.html for what is not there, texts
 * compressed for who reads them so.
 *
 * @param delay milliseconds before each answer, as the way to a host takes some
 */
export async function serve(folder: string, base: string, port: number, delay = 0): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (delay > 0) await setTimeout(delay);
    const file = fileOf(request.url ?? '/', folder, base);
    const found = file ? await readFile(file).catch(() => undefined) : undefined;
    const type = found && file ? types[extname(file)] : types['.html'];
    const isCompressed = type !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    });
    const body = found ?? (await readFile(join(folder, '404.html')).catch(() => 'Not found'));
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return server;
}

/** The file of an address; none for one that is malformed, or leads out of the folder. */
function fileOf(address: string, folder: string, base: string): string | undefined {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, path.slice(base.length) + (path.endsWith('/') ? 'index.html' : ''));
  const inFolder = relative(folder, file);
  return isAbsolute(inFolder) || inFolder.split(sep)[0] === '..' ? undefined : file;
}
