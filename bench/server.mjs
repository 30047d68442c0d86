import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { types } from '../scripts/site/servers.mjs';

/** Serves the given texts by their path, compressed beforehand as a good host would. */
export async function serve(texts) {
  const bodies = new Map([...texts].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((request, response) => {
    const body = bodies.get(request.url);
    if (!body) return response.writeHead(404).end();
    const kind = request.url.split('.').at(-1);
    response.writeHead(200, {
      'content-type': `${types[kind]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': kind === 'html' ? 'no-cache' : 'max-age=31536000',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
