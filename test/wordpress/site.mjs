import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { headers, types } from '../../scripts/site/servers.mjs';
import { writeSite } from '../../scripts/site/write-site.mjs';

/** What `npm run site` writes, on another origin than WordPress’s, for everyone to use. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, 'http://localhost').pathname);
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    const type = `${types[extname(file).slice(1)]}; charset=utf-8`;
    response.writeHead(200, { ...headers, 'content-type': type });
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
