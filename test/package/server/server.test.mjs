/** What a reader gets from a server that renders the widgets as the README says, with the package installed. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import polish from '../../../dist/esm/locales/pl.js';
import { openChromium } from '../../../scripts/test/open-chromium.mjs';
import { serveFolder } from '../bundlers/serve-folder.mjs';
import { install, packageName, run } from '../install.mjs';

let browser;
let installed;
let sent;

before(async () => {
  installed = install(import.meta.dirname);
  browser = await openChromium();
  sent = runExample();
});
after(async () => {
  await browser?.close();
  installed.remove();
});

/** Runs the README’s own lines, and gives the words that they make. */
function runExample() {
  const readme = readFileSync('README.md', 'utf8');
  const [, code] = /### On a server\n[^#]*?```js\n([^]*?)```/.exec(readme);
  const file = join(installed.site, 'example.mjs');
  writeFileSync(file, code);
  appendFileSync(file, 'console.log(words);');
  return run('node example.mjs', installed.site);
}

/** What the story is to a reader of a page that has it from the server, and what is said of it. */
async function visit(script) {
  writeFileSync(
    join(installed.site, 'index.html'),
    `<!doctype html><html lang="en"><title>A site</title><link rel="icon" href="data:,">
    ${sent}<p id="below">Below</p>${script}</html>`,
  );
  const server = await serveFolder(installed.site, "script-src 'self'");
  const tab = await browser.newPage();
  const messages = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.goto(server.address);
  const seen = await tab.evaluate(async () => {
    const story = document.querySelector('ps-case-study');
    await story.updateComplete;
    const { shadowRoot } = story;
    return {
      isDefined: story.matches(':defined'),
      surfaces: shadowRoot.querySelectorAll('.widget').length,
      heading: shadowRoot.querySelector('h2').textContent.trim(),
      below: document.querySelector('#below').getBoundingClientRect().top,
    };
  });
  await tab.close();
  server.stop();
  return { ...seen, messages };
}

test('the story is whole in Polish before any script, and stays so when the script comes', async () => {
  const first = await visit('');
  assert.equal(first.heading, polish['story-title']);
  assert.equal(first.surfaces, 1);
  assert.equal(first.isDefined, false);
  assert.deepEqual(first.messages, []);
  const src = `/node_modules/${packageName}/dist/widgets.js`;
  const taken = await visit(`<script type="module" src="${src}"></script>`);
  assert.deepEqual(taken, { ...first, isDefined: true });
});
