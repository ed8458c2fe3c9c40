import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site on a loopback port, under its base path, with its own 404 page, as a plain web host would: what lies beside a
 * file as `.br` is sent in its place.
 * Port 0 takes any free port. Returns the address of the home page.
 */
export async function serveSite(
  dir: string,
  base: string,
  port = 0,
): Promise<{ url: string; server: Server }> {
  const files = sirv(dir, { dev: true, brotli: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dir, '404.html')));
    };
    if (!request.url?.startsWith(`${prefix}/`)) return notFound();
    request.url = request.url.slice(prefix.length);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('ポートを開けませんでした。');
  return { url: `http://127.0.0.1:${address.port}${prefix}/`, server };
}
