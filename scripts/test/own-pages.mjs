import { once } from 'node:events';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { scriptTag, tags, tagSnippet } from '../../dist/esm/embed/snippet.js';
import { ownPages } from '../../test/hosts/own-pages.mjs';
import { openWindow } from './drivers.mjs';
import { sendFile } from './frame-server.mjs';
import { until } from './until.mjs';

const kind = 'Pages: the page itself is';
const seen = 'all four widgets';

/** Tries the widgets on pages that a frame can’t show, our files on another origin than theirs. */
export async function tryOwnPages(engines) {
  const files = await serve(sendFile);
  const pages = await serve(sendPage(`${files.address}dist/`));
  const check = await checkOf();
  const results = [];
  for (const engine of engines) {
    const window = await openWindow[engine]();
    for (const [at, page] of ownPages.entries()) {
      const problems = await problemsOn(window, `${pages.address}${at}/`, page, check);
      for (const each of problems) console.error(`${engine}, ${page.name}: ${each}`);
      results.push({ kind, host: page.name, seen, engine, passed: problems.length === 0 });
    }
    await window.close();
  }
  files.stop();
  pages.stop();
  return results;
}

/** test/hosts/own-page.ts as one expression, which a page’s policy can’t keep out. */
async function checkOf() {
  const { outputFiles } = await build({
    entryPoints: ['test/hosts/own-page.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'check',
    target: 'es2022',
    write: false,
  });
  return (name) => `(() => { ${outputFiles[0].text}; return check.${name}(); })()`;
}

async function problemsOn(window, address, { is, isLeft }, check) {
  await window.goTo(address);
  const problems = await window.evaluate(check('problems'));
  if (isLeft) {
    await window.goTo(`${address}elsewhere`);
    await window.evaluate('history.back()');
    // A page that is being left or come back to can’t be asked yet.
    await until(() => window.evaluate(`location.href === '${address}' && timesShown > 1`));
    problems.push(...(await window.evaluate(check('problemsAfterReturn'))));
  }
  const isSo = await window.evaluate(is);
  const said = await window.evaluate('said');
  return [...problems, ...(isSo ? [] : [`not so: ${is}`]), ...said];
}

async function serve(send) {
  const server = createServer(send);
  await once(server.listen(0, 'localhost'), 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${server.address().port}/`, stop };
}

/** Puts down what the page says, and how often it has been shown: kept pages are shown again. */
const watching = `<script>
  globalThis.said = [];
  globalThis.timesShown = 0;
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  addEventListener('pageshow', ({ persisted }) => {
    timesShown += 1;
    globalThis.wasKept = persisted;
  });
</script>`;

const sendPage = (base) => (request, response) => {
  const [, at, elsewhere] = request.url.split('/');
  const page = ownPages[at];
  if (!page) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
  const widgets = tags.map((tag) => tagSnippet(tag, { words: 'full', style: true }));
  const body = [watching, scriptTag({ base, ...page }), ...widgets].join('\n');
  return response.end(
    `<!doctype html><html lang="pl"><title>A partner’s page</title>${elsewhere ? '' : body}`,
  );
};
