/** Serves the pages of all hosts, each with a folder of its own for our files. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { base } from '../../dist/esm/embed/snippet.js';
import { measure, watch } from './in-page.mjs';
import { pageOf } from './page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
};

const pageStyle = 'body { margin: 16px; font: 16px/1.4 sans-serif }';

export async function startServer(hosts) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, number, rest] = /^\/(\d+)(\/.*)$/.exec(pathname) ?? [];
    const host = hosts[number];
    const answer = (host && (await answerOf(host, number, rest))) ?? (await shared(pathname));
    if (answer === undefined) return response.writeHead(404).end();
    if (answer === 'broken off') return response.destroy();
    const headers = {
      'cache-control': 'no-store',
      'access-control-allow-origin': '*', // for pages without an origin, as docs/hosting.md says
      'content-type': types[extname(pathname)] ?? types['.html'],
    };
    return response.writeHead(200, { ...headers, ...answer.headers }).end(answer.body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    port: server.address().port,
    stop: () => server.closeAllConnections() ?? server.close(),
  };
}

async function answerOf(host, number, path) {
  if (path === '/') return { body: pageOf(host, number), headers: headersOf(host) };
  if (path === '/watch.js') return { body: `(${watch})();(${host.before ?? (() => {})})(window)` };
  if (path === '/measure.js')
    return { body: `(${measure})();(${host.after ?? (() => {})})(window)` };
  if (path === '/page.css') return { body: `${pageStyle}\n${host.style ?? ''}` };
  if (!path.startsWith(base)) return undefined;
  const file = await fileIn('dist', path.slice(base.length));
  return host.answer ? host.answer(file) : file;
}

/** What watches the page comes by a nonce, so that a row’s policy needs no word about it. */
function headersOf({ headers = {} }) {
  const policy = headers['content-security-policy']?.replace(
    /script-src (?!'none')/,
    "$&'nonce-watch' ",
  );
  return policy ? { ...headers, 'content-security-policy': policy } : headers;
}

const shared = (path) => (/^\/(media|node_modules)\//.test(path) ? fileIn('.', path) : undefined);

async function fileIn(folder, path) {
  const file = join(root, folder, normalize(`/${path}`));
  const body = await readFile(file).catch(() => undefined);
  return body && { body };
}
