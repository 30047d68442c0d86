/** What partners with a bundler have: the packed package, in a small site of each bundler. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import polish from '../../../dist/esm/locales/pl.js';
import { openChromium } from '../../../scripts/test/open-chromium.mjs';
import { install, packageName, run } from '../install.mjs';
import { serveFolder } from './serve-folder.mjs';

/** How each bundler is run in a site's folder: the first argument names its program. */
const bundlers = {
  esbuild: 'esbuild app.js --bundle --splitting --format=esm --minify --outdir=out',
  'esbuild, into one file': 'esbuild app.js --bundle --minify --outdir=out',
  Rollup: 'rollup app.js --plugin @rollup/plugin-node-resolve --dir out --silent',
  Vite: 'vite build --base ./ --outDir out --logLevel warn',
  webpack: 'webpack ./app.js --mode production --output-path out --output-filename app.js',
  Parcel:
    'parcel build index.html --dist-dir out --public-url ./ --no-cache --no-source-maps --log-level warn',
};

const page = `<!doctype html><html lang="pl"><title>A site</title>
<ps-vision-statement></ps-vision-statement><script type="module" src="./app.js"></script></html>`;
let browser;
let installed;
let sites = 0;

before(async () => {
  installed = install(import.meta.dirname);
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  installed.remove();
});

/** Builds a site with this script, and gives its folder and the text of each file in there. */
function build(command, script) {
  const site = join(installed.site, `site-${(sites += 1)}`);
  const out = join(site, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(site, 'app.js'), script);
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(out, 'index.html'), page);
  run(join(installed.site, 'node_modules/.bin', command), site);
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { out, texts: files.map((file) => readFileSync(file, 'utf8')) };
}

/** Nothing but scripts: Parcel writes one into its page. */
const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'";

/** A site as a reader has it once `isReady` gives something there: that, the console, the bytes. */
async function visit(folder, isReady) {
  const server = await serveFolder(folder, policy);
  const tab = await browser.newPage();
  const messages = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.goto(server.address);
  const found = await (await tab.waitForFunction(isReady)).jsonValue();
  await tab.close();
  server.stop();
  const bytes = server.sent.map((path) => readFileSync(join(folder, path)).length);
  return { found, messages, bytes: bytes.reduce((sum, each) => sum + each) };
}

const heading = () =>
  document.querySelector('ps-vision-statement').shadowRoot?.querySelector('h2')?.textContent.trim();

for (const [bundler, command] of Object.entries(bundlers)) {
  test(`${bundler}: a page in Polish has Polish words, with no file moved by hand`, async () => {
    const { out, texts } = build(command, `import '${packageName}/define.js';`);
    const { found, messages } = await visit(out, heading);
    assert.deepEqual(messages, []);
    assert.equal(found, polish['page-our-vision']);
    for (const built of texts)
      assert.ok(!built.includes(installed.site), 'names the folder it was built in');
  });

  test(`${bundler}: one widget brings no other`, () => {
    const { texts } = build(command, `import '${packageName}/vision-statement/define.js';`);
    const tags = texts.join('').match(/["'`]ps-[a-z]+-[a-z]+(?=["'`])/g);
    assert.deepEqual([...new Set(tags.map((tag) => tag.slice(1)))], ['ps-vision-statement']);
  });

  test(`${bundler}: an import that isn’t used costs a reader nothing`, async () => {
    const script = `document.title = 'Ours';`;
    const isRun = () => document.title === 'Ours';
    const load = async (script) => (await visit(build(command, script).out, isRun)).bytes;
    const unused = `import { PsCaseStudy } from '${packageName}'; ${script}`;
    assert.equal(await load(unused), await load(script));
  });
}
