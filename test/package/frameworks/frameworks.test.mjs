/** What partners with a framework have: an object and a listener on our element, in a small site of each. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openChromium } from '../../../scripts/test/open-chromium.mjs';
import { install, run } from '../install.mjs';
import { serveFolder } from '../bundlers/serve-folder.mjs';

const frameworks = {
  'React 19': 'react.jsx',
  Preact: 'preact.jsx',
  'Vue 3': 'vue.js',
  'Svelte 5': 'svelte.js',
  Solid: 'solid.jsx',
  Angular: 'angular.js',
  Lit: 'lit.js',
};

let browser;
let installed;

before(async () => {
  installed = install(import.meta.dirname);
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  installed.remove();
});

/** Builds an app, and gives its folder. */
function build(app, inside = '') {
  const { site } = installed;
  const page = `<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,">
    <div id="app">${inside}</div><script type="module" src="./apps/${app}"></script></html>`;
  writeFileSync(join(site, 'index.html'), page);
  const out = join(site, 'out', app);
  run(`${join(site, 'node_modules/.bin/vite')} build --emptyOutDir --outDir ${out}`, site);
  return out;
}

/** What a reader finds: the story, and after a press on Next what the site has heard. */
async function visit(folder) {
  const server = await serveFolder(folder, "script-src 'self' 'unsafe-eval'");
  const tab = await browser.newPage();
  const messages = [];
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.goto(server.address);
  await tab.waitForFunction(() =>
    document.querySelector('ps-case-study')?.shadowRoot?.querySelector('h2'),
  );
  const seen = await tab.evaluate(async () => {
    const story = document.querySelector('ps-case-study');
    await story.updateComplete;
    const next = [...story.shadowRoot.querySelectorAll('#step-1 button')].at(-1);
    const title = story.shadowRoot.querySelector('h2').textContent.trim();
    next.click();
    await story.updateComplete;
    await new Promise(requestAnimationFrame);
    return { title, next: next.textContent.trim(), steps: window.steps };
  });
  await tab.close();
  server.stop();
  return { ...seen, messages };
}

const expected = { title: 'Rosa’s story', next: 'On', steps: [2], messages: [] };

for (const [framework, app] of Object.entries(frameworks)) {
  test(`${framework} gives the story an object and hears of a step, at its first rendering`, async () => {
    assert.deepEqual(await visit(build(app)), expected);
  });
}

test('React 19 takes over what its server has sent, with the story as JSON in an attribute', async () => {
  const { site } = installed;
  run(
    `${join(site, 'node_modules/.bin/vite')} build --ssr apps/react-server.jsx --outDir ${join(site, 'server')}`,
    site,
  );
  const { App } = await import(pathToFileURL(join(site, 'server/react-server.js')));
  const { renderToString } = await import(
    pathToFileURL(join(site, 'node_modules/react-dom/server.node.js'))
  );
  const { createElement } = await import(pathToFileURL(join(site, 'node_modules/react/index.js')));
  const sent = renderToString(createElement(App.default ?? App));
  assert.match(sent, /^<ps-case-study study="\{&quot;title&quot;:/);
  assert.deepEqual(await visit(build('react-hydrated.jsx', sent)), expected);
});

test('the README has each framework’s line as it is in these apps', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const file of ['react.jsx', 'App.vue', 'App.svelte', 'solid.jsx', 'angular.js', 'lit.js']) {
    const app = readFileSync(join(import.meta.dirname, 'apps', file), 'utf8');
    const [line] = /<ps-case-study[^]*?<\/ps-case-study>/.exec(app);
    const onOneLine = line.replace(/\s+/g, ' ').replaceAll(' >', '>');
    assert.ok(readme.includes(`\`${onOneLine}\``), file);
  }
});
