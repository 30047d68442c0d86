import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves a folder, with a content security policy, at an address of this machine; `sent` has what was asked for. */
export async function serveFolder(folder, policy) {
  const sent = [];
  const server = createServer(async ({ url }, response) => {
    const path = url.endsWith('/') ? `${url}index.html` : url;
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (!content) return response.writeHead(404).end();
    sent.push(path);
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    return response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, sent, stop };
}
