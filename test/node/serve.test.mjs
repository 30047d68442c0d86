import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as partnership from '../../dist/esm/content/partnership-page.js';
import { escape } from '../../dist/esm/markup/html.js';
import { base } from '../../dist/esm/embed/snippet.js';
import { english } from '../../dist/esm/locale/messages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const film = readFileSync(`${root}/media/sample-film.mp4`);
let server;
let page;
let pageText;

before(async () => {
  server = await startServer('0');
  page = await fetch(server.address);
  pageText = await page.text();
});
after(() => server.stop());

test('the builder says where it is, and is where a release would be', () => {
  assert.match(server.printed, /^The builder is at http:\/\/localhost:\d+\/$/m);
  assert.equal(page.status, 200);
  assert.equal(new URL(page.url).pathname, base);
});

test('a port that is taken moves on to the next, and says so', async () => {
  const port = Number(new URL(server.address).port);
  const second = await startServer(String(port));
  second.stop();
  assert.match(second.printed, new RegExp(`Port ${port} is taken, so trying ${port + 1}`));
  assert.ok(Number(new URL(second.address).port) > port);
});

test('the introduction quotes the partnership word for word', () => {
  const { formed, peopleTellUs, since2019, noOneLeftBehind, pageAddress } = partnership;
  for (const sentence of [formed, peopleTellUs, since2019, noOneLeftBehind]) {
    const quote = `<blockquote cite="${pageAddress}"><p>${escape(sentence(english))}</p>`;
    assert.ok(pageText.includes(quote), sentence(english));
  }
});

test('the page allows its own files and the two video players, and nothing else', () => {
  const policy = page.headers.get('content-security-policy');
  assert.match(policy, /^default-src 'none'; script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  const addresses = policy.match(/https?:[^\s;]+/g);
  assert.deepEqual(addresses, ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']);
});

test('every file that the page names is there, with its type', async () => {
  const expected = {
    'builder.css': 'text/css; charset=utf-8',
    'builder-parts.js': 'text/javascript; charset=utf-8',
    'builder.js': 'text/javascript; charset=utf-8',
    'check.html': 'text/html; charset=utf-8',
    'manifest.json': 'application/json',
    'data:,': null,
  };
  const named = pageText.matchAll(/ (?:src|href)="((?!https:)[^"]+)"/g);
  assert.deepEqual(new Set([...named].map(([, path]) => path)), new Set(Object.keys(expected)));
  for (const [path, type] of Object.entries(expected).filter(([, type]) => type)) {
    const { status, headers } = await fetch(new URL(path, page.url));
    assert.deepEqual([path, status, headers.get('content-type')], [path, 200, type]);
  }
});

test('a file comes as it was built', async () => {
  const sent = await fetch(new URL(`${base}widgets.js`, server.address));
  assert.equal(await sent.text(), readFileSync(`${root}/dist/widgets.js`, 'utf8'));
});

test('there is nothing at other addresses, nor outside the folders that are served', async () => {
  for (const path of [
    '/package.json',
    '/media',
    '/media/',
    '/media/no-such-film.mp4',
    '/media/../package.json',
    '/media/%2e%2e/package.json',
    '/media/..%2fpackage.json',
    `${base}esm/../../package.json`,
    '/media//etc/passwd',
    '/media/%00',
    '/media/%',
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
  return fetch(new URL('/media/sample-film.mp4', server.address), { headers });
}

/** What the server answers to an address sent just as it is: `fetch` would tidy it up first. */
async function rawAnswer(request) {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const data of socket.setEncoding('utf8')) answer += data;
  return answer;
}

/** Starts the server as `npm start` does, and waits until it says where it is. */
async function startServer(port) {
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
