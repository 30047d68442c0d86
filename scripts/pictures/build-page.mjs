import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.woff2': 'font/woff2',
};

const html = `<!doctype html>
<html>
<meta charset="utf-8">
<title>A picture</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<style>
  :root { color-scheme: light dark; }
  body { margin: 16px; font: 16px/1.5 'Noto Sans', 'Noto Sans Arabic'; }
</style>
<script type="module" src="/page.js"></script>
<body></body>
</html>`;

/** Builds the page from the code in a folder: ours, or a checkout of what it was. */
export async function buildPage(root, outDir) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [pictured(root)],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      copyPublicDir: false,
      rollupOptions: {
        input: join(here, 'page.mjs'),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/** `pictured` is the code and the fixtures of that folder. */
const pictured = (root) => ({
  name: 'pictured',
  resolveId: (id) => (id === 'pictured' ? join(root, 'pictured.ts') : undefined),
  load: (id) =>
    id === join(root, 'pictured.ts')
      ? `import './src/define.js';
        export { bringAbout, fixtures } from './test/fixtures/fixtures.js';`
      : undefined,
});

/** Serves a built page, and the languages and media of the folder that it was built from. */
export async function servePage(root, outDir) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const folder = /^\/(media|locales)\//.exec(pathname)?.[1];
    const base = folder ? join(root, folder === 'locales' ? 'dist' : '.') : outDir;
    response.setHeader('content-type', types[extname(pathname)] ?? types['.html']);
    try {
      response.end(pathname === '/' ? html : readFileSync(join(base, pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}
