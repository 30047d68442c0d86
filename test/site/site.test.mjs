import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { tags } from '../../dist/esm/embed/snippet.js';
import { pluginZip } from '../../scripts/plugin/make.mjs';
import { filesIn } from '../../scripts/site/files.mjs';
import { startNginx } from './nginx.mjs';

const base = 'https://files.example.org/widgets/';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(scratch, 'widgets');

const write = (address) =>
  spawnSync(
    process.execPath,
    ['scripts/site/site.mjs', '--out', site, ...(address ? ['--base', address] : [])],
    { encoding: 'utf8' },
  );
const read = (path) => readFileSync(join(site, path), 'utf8');

/** Whatever was there before. */
const earlier = ['0.0.9/widgets.js', 'v0/locales/pl.earlier1.json'];

let written;
before(() => {
  for (const path of earlier) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), '{}');
  }
  written = write(base);
});
after(() => rmSync(scratch, { recursive: true }));

test('a base that no page could load from is refused, with the reason', () => {
  for (const [address, reason] of [
    [undefined, 'Say where the site will be: npm run site -- --base https://…'],
    ['files', '--base files: not an address'],
    ['http://a.example/', '--base http://a.example/: has to begin with https://, since pages on https load no script from anywhere else'],
    ['https://a.example/?v=1', '--base https://a.example/?v=1: has to be a folder’s address, without ?, # or a user’s name'],
  ]) {
    const { status, stderr } = write(address);
    assert.equal(status, 1);
    assert.equal(stderr, `${reason}\n`);
  }
});

test('the release has a folder of its own and one that follows; earlier ones stay', () => {
  assert.equal(written.stderr, '');
  assert.equal(written.status, 0);
  const paths = filesIn(site);
  for (const path of [...earlier, `${version}/widgets.js`, 'v0/widgets.js', 'v0/index.html']) {
    assert.ok(paths.includes(path), path);
  }
  assert.deepEqual(
    paths.filter((path) => /\/esm\/|custom-elements/.test(path)),
    [],
  );
});

test('both folders have the plug-in for WordPress, and name it among their files', async () => {
  const zip = await pluginZip('dist');
  for (const folder of ['v0', version]) {
    const path = `${folder}/partnership-southwark.zip`;
    assert.ok(readFileSync(join(site, path)).equals(zip), path);
    const { files } = JSON.parse(read(`${folder}/manifest.json`));
    assert.equal(files['partnership-southwark.zip'].bytes, zip.length);
  }
});

test('it can be written again, but never over a release with other bytes', () => {
  assert.equal(write(base).status, 0);
  const file = join(site, version, 'widgets.js');
  const before = readFileSync(file);
  appendFileSync(file, ' ');
  const { status, stderr } = write(base);
  assert.equal(status, 1);
  assert.match(stderr, /is there with other bytes.*raise the version/);
  assert.equal(readFileSync(file).length, before.length + 1);
  writeFileSync(file, before);
});

test('each frame’s page leads to an answer that is valid oEmbed, and back', () => {
  for (const folder of ['v0', version]) {
    for (const lang of ['en', ...languages.map(({ tag }) => tag)]) {
      for (const tag of tags) {
        const name = `${lang}/${tag.replace('ps-', '')}`;
        const page = read(`${folder}/frame/${name}.html`);
        const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(page);
        assert.equal(href, `${base}${folder}/oembed/${name}.json`);
        assert.ok(page.indexOf(href) < page.indexOf('</head>') && page.indexOf(href) < 150_000);
        checkOEmbed(JSON.parse(read(href.slice(base.length))), `${base}${folder}/frame/${name}.html`);
      }
    }
  }
});

/** https://oembed.com, 2.3.4: what all answers have, and what a rich one has beside that. */
function checkOEmbed(answer, address) {
  const { version, type, title, provider_name, provider_url, width, height, html } = answer;
  assert.deepEqual([version, type], ['1.0', 'rich']);
  assert.match(title, /^Partnership Southwark: \S/);
  assert.equal(provider_name, 'Partnership Southwark');
  assert.ok(URL.canParse(provider_url));
  assert.ok(Number.isInteger(width) && Number.isInteger(height));
  // The one form that WordPress keeps: a blockquote without attributes, then a frame.
  const [, quote, frame] = /^<blockquote>(.+)<\/blockquote><iframe ([^>]+)><\/iframe>$/.exec(html);
  assert.match(quote, /^[^<]*(<p>[^<]+<\/p>)*<p>[^<]*<a href="https:[^"]+">[^<]+<\/a><\/p>$/);
  assert.ok(frame.startsWith(`src="${address}" title="Partnership Southwark: `), frame);
  assert.ok(frame.endsWith(`width="100%" height="${height}" frameborder="0"`), frame);
}

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
};
const year = 'public, max-age=31536000, immutable';
const hour = 'public, max-age=3600';

/** As it comes, since `fetch` would unpack it. */
const ask = (address, encoding) =>
  new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ ...response, status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body) => body };

test('nginx sends every file with the right headers, packed as the browser asks', async () => {
  const { address, stop } = await startNginx(scratch, join(site, 'nginx.conf'));
  try {
    const files = filesIn(site).filter((path) => /\/.+\.(css|html|js|json|zip)$/.test(path));
    assert.ok(files.length > 200, String(files.length));
    for (const path of files) {
      const isAsItComes = earlier.includes(path) || path.endsWith('.zip');
      for (const encoding of isAsItComes ? ['identity'] : Object.keys(unpack)) {
        const { status, headers, body } = await ask(`${address}/widgets/${path}`, encoding);
        const of = `${path}, ${encoding}`;
        assert.equal(status, 200, of);
        assert.equal(headers['content-type'], types[path.split('.').at(-1)], of);
        assert.equal(headers['content-encoding'] ?? 'identity', encoding, of);
        assert.equal(headers['access-control-allow-origin'], '*', of);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', of);
        assert.equal(headers['x-content-type-options'], 'nosniff', of);
        assert.equal(headers['cache-control'], /^v0\/(?!locales\/)/.test(path) ? hour : year, of);
        if (!isAsItComes) assert.equal(headers['vary'], 'Accept-Encoding', of);
        assert.ok(headers.etag || headers['last-modified'], of);
        assert.ok(unpack[encoding](body).equals(readFileSync(join(site, path))), of);
      }
    }
    for (const path of ['', 'v0/none.js', 'nginx.conf', '.htaccess', '_headers']) {
      const { status, headers } = await ask(`${address}/widgets/${path}`, 'identity');
      assert.ok(status === 404 || (path === '' && status === 403), `${path}: ${status}`);
      assert.equal(headers['cache-control'], undefined, path);
    }
    assert.equal((await ask(`${address}/widgets/v0/`, 'br')).status, 200);
  } finally {
    await stop();
  }
});

test('nginx answers 200 connections for 20 seconds, and fails none', async () => {
  const { address, stop } = await startNginx(scratch, join(site, 'nginx.conf'));
  try {
    const paths = ['v0/widgets.js', 'v0/words.css', 'v0/frame/pl/case-study.html'];
    const headers = { 'accept-encoding': 'br' };
    const { errors, timeouts, non2xx, requests } = await autocannon({
      url: address,
      connections: 200,
      duration: 20,
      requests: paths.map((path) => ({ path: `/widgets/${path}`, headers })),
    });
    console.log(`${requests.total} answers in 20 seconds`);
    assert.deepEqual([errors, timeouts, non2xx], [0, 0, 0]);
    assert.ok(requests.total > 200);
  } finally {
    await stop();
  }
});

test('hosts with a file _headers get one rule for the cache of each file', () => {
  const rules = read('_headers')
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('Cache-Control'))
    .map((rule) => rule.trimEnd().split('\n  Cache-Control: '));
  const fits = (pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*').replace(':file', '[^/]+')}$`);
  for (const path of filesIn(site).filter((each) => /^v?\d/.test(each))) {
    const values = rules.filter(([pattern]) => fits(pattern).test(`/widgets/${path}`));
    assert.deepEqual(
      values.map(([, value]) => value),
      [/^v0\/(?!locales\/)/.test(path) ? hour : year],
      path,
    );
  }
});
