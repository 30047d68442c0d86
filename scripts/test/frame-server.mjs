import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headers, types } from '../site/servers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let address;

/**
 * `frame-server`, a command for tests: the address of another website, with the files of dist/ and
 * media/, and the headers that `npm run site` has servers send. Its pages have a script of the tests
 * before their own, since nobody can look into a sandbox from outside.
 */
export const frameServerCommand = {
  name: 'frame-server',
  async executeCommand({ command }) {
    if (command !== 'frame-server') return undefined;
    address ??= start();
    return address;
  },
};

/** Ends with the tests. */
async function start() {
  const server = createServer(sendFile).listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Sends our files, as servers do that are set up as ours says. */
export function sendFile({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const file = join(root, pathname);
  const isShared = /^\/(dist|media|test\/frame)\//.test(pathname);
  if (!isShared || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file).slice(1)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type });
  response.end(type === 'text/html' ? withProbe(file) : readFileSync(file));
}

const withProbe = (file) =>
  readFileSync(file, 'utf8').replace('<head>', '$&<script src="/test/frame/probe.js"></script>');
