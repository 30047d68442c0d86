import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as partnership from '../../dist/esm/content/partnership-page.js';
import { escape } from '../../dist/esm/markup/html.js';
import { base, scriptTag, tagSnippet, tags } from '../../dist/esm/embed/snippet.js';
import { widgets } from '../../dist/esm/embed/widgets.js';
import { english } from '../../dist/esm/locale/messages.js';
import { examples } from '../../scripts/serve/languages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const film = readFileSync(`${root}/media/sample-film.mp4`);
let gallery;
let page;
let pageText;

before(async () => {
  gallery = await startGallery('0');
  page = await fetch(gallery.address);
  pageText = await page.text();
});
after(() => gallery.stop());

test('the gallery says where it is', () => {
  assert.match(gallery.printed, /^The gallery is at http:\/\/localhost:\d+\/$/m);
  assert.equal(page.status, 200);
});

test('a port that is taken moves on to the next, and says so', async () => {
  const port = Number(new URL(gallery.address).port);
  const second = await startGallery(String(port));
  second.stop();
  assert.match(second.printed, new RegExp(`Port ${port} is taken, so trying ${port + 1}`));
  assert.ok(Number(new URL(second.address).port) > port);
});

test('the page has the script once, and each widget as the snippet gives it, to see and to copy', () => {
  assert.equal(pageText.split(scriptTag()).length - 1, 1);
  assert.ok(pageText.includes(escape(scriptTag())));
  assert.deepEqual(
    widgets.map(({ tag }) => tag),
    tags,
  );
  for (const { tag, examples } of widgets) {
    for (const { name, attributes: own } of examples) {
      const attributes = { ...own, 'heading-level': name ? '4' : '3' };
      const short = tagSnippet(tag, { words: 'short', attributes });
      const full = tagSnippet(tag, { words: 'full', style: true, attributes });
      assert.ok(pageText.includes(`\n${full}\n`), `${tag} is live`);
      assert.ok(pageText.includes(`<code>${escape(short)}</code>`), `${tag}, short, is code`);
      assert.ok(pageText.includes(`<code>${escape(full)}</code>`), `${tag}, full, is code`);
    }
  }
});

test('the page tells of each language what its record says, and its file is there', async () => {
  const { languages } = JSON.parse(readFileSync(`${root}/dist/manifest.json`));
  assert.equal(languages.length, 11);
  for (const { tag, file } of languages) {
    const record = JSON.parse(readFileSync(`${root}/xliff/${tag}.json`));
    const [row] = pageText.match(new RegExp(`<tr>.*<bdi lang="${tag}">.*</tr>`));
    const { language, english, status, by, date } = record;
    for (const words of [language, english, status, by, date]) {
      assert.ok(row.toLowerCase().includes(words.toLowerCase()), `${tag}: ${words}`);
    }
    const { status: answer } = await fetch(new URL(`${base}${file}`, gallery.address));
    assert.equal(answer, 200, file);
  }
});

test('three widgets in three languages are live on the page, and there to copy', () => {
  for (const [index, language] of ['es', 'ar', 'bn'].entries()) {
    const code = examples[index];
    assert.match(code, new RegExp(`^<ps-priority-cards lang="${language}"`));
    assert.ok(pageText.includes(`<li>${code}</li>`), `${language} is live`);
    assert.ok(pageText.includes(escape(code)), `${language} is code`);
  }
});

test('the introduction quotes the partnership word for word', () => {
  const { formed, peopleTellUs, since2019, noOneLeftBehind, pageAddress } = partnership;
  for (const sentence of [formed, peopleTellUs, since2019, noOneLeftBehind]) {
    const quote = `<blockquote cite="${pageAddress}"><p>${escape(sentence(english))}</p>`;
    assert.ok(pageText.includes(quote), sentence(english));
  }
});

test('the page allows its own files, its own styles and the two video players, and nothing else', () => {
  const policy = page.headers.get('content-security-policy');
  assert.match(policy, /^default-src 'none'; script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  const addresses = policy.match(/https?:[^\s;]+/g);
  assert.deepEqual(addresses, ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']);
  for (const [, style] of pageText.matchAll(/<style>(.*?)<\/style>/gs)) {
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(policy.includes(`'sha256-${hash}'`), style);
  }
});

test('every file that the page names is there, with its type', async () => {
  const expected = {
    '/gallery/icon.svg': 'image/svg+xml',
    '/gallery/gallery.css': 'text/css; charset=utf-8',
    '/gallery/widgets.css': 'text/css; charset=utf-8',
    '/gallery/copy.js': 'text/javascript; charset=utf-8',
    [`${base}widgets.js`]: 'text/javascript; charset=utf-8',
    '/media/sample-film.mp4': 'video/mp4',
    '/media/sample-film.en.vtt': 'text/vtt; charset=utf-8',
  };
  const named = pageText.matchAll(/ (?:src|href|captions)="(\/[^"]+)"/g);
  assert.deepEqual(new Set([...named].map(([, path]) => path)), new Set(Object.keys(expected)));
  for (const [path, type] of Object.entries(expected)) {
    const { status, headers } = await fetch(new URL(path, gallery.address));
    assert.deepEqual([path, status, headers.get('content-type')], [path, 200, type]);
  }
});

test('a file comes as it was built', async () => {
  const sent = await fetch(new URL(`${base}widgets.js`, gallery.address));
  assert.equal(await sent.text(), readFileSync(`${root}/dist/widgets.js`, 'utf8'));
});

test('there is nothing at other addresses, nor outside the folders that are served', async () => {
  for (const path of [
    '/package.json',
    '/gallery',
    '/gallery/',
    '/media/no-such-film.mp4',
    '/gallery/../package.json',
    '/gallery/%2e%2e/package.json',
    '/gallery/..%2fpackage.json',
    `${base}esm/../../package.json`,
    '/gallery//etc/passwd',
    '/gallery/%00',
    '/gallery/%',
  ]) {
    assert.match(await rawAnswer(`GET ${path}`), /^HTTP\/1.1 404 /, path);
  }
});

test('only reading is answered', async () => {
  assert.match(await rawAnswer('POST /'), /^HTTP\/1.1 405 /);
});

test('a film is sent in the parts that a browser asks for', async () => {
  const { length } = film;
  for (const [range, start, end] of [
    ['bytes=0-1', 0, 1],
    ['bytes=100-', 100, length - 1],
    ['bytes=-10', length - 10, length - 1],
    [`bytes=10-${length + 10}`, 10, length - 1],
  ]) {
    const part = await fetchFilm(range);
    assert.equal(part.status, 206, range);
    assert.equal(part.headers.get('content-range'), `bytes ${start}-${end}/${length}`);
    const bytes = Buffer.from(await part.arrayBuffer());
    assert.ok(bytes.equals(film.subarray(start, end + 1)), range);
  }
  const beyond = await fetchFilm(`bytes=${length}-`);
  assert.equal(beyond.status, 416);
  assert.equal(beyond.headers.get('content-range'), `bytes */${length}`);
});

test('a film is sent whole where no part is asked for, or several', async () => {
  for (const range of [undefined, 'bytes=0-1,4-5', 'lines=1-2']) {
    const whole = await fetchFilm(range);
    assert.equal(whole.status, 200);
    assert.equal(whole.headers.get('accept-ranges'), 'bytes');
    assert.ok(Buffer.from(await whole.arrayBuffer()).equals(film));
  }
});

function fetchFilm(range) {
  const headers = range ? { range } : {};
  return fetch(new URL('/media/sample-film.mp4', gallery.address), { headers });
}

/** What the server answers to an address sent just as it is: `fetch` would tidy it up first. */
async function rawAnswer(request) {
  const { hostname, port } = new URL(gallery.address);
  const socket = connect(Number(port), hostname);
  socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const data of socket.setEncoding('utf8')) answer += data;
  return answer;
}

/** Starts the server as `npm start` does, and waits until it says where it is. */
async function startGallery(port) {
  const server = spawn(process.execPath, ['scripts/serve/serve.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const data of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += data;
    const [address] = /http:\S+/.exec(printed) ?? [];
    if (address) return { address, printed, stop: () => server.kill() };
  }
  throw new Error(`The server ended: ${printed}`);
}
