import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeSite } from '../../scripts/site/write-site.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What `npm run site` writes, on another origin than WordPress’s, for everyone to use. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, 'http://localhost').pathname);
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    const type = `${types[extname(file)]}; charset=utf-8`;
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    createReadStream(file).pipe(response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const base = `http://localhost:${server.address().port}/`;
  await writeSite('dist', folder, base);
  return {
    base: `${base}v0/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
