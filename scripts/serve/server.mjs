/** Serves the builder as a partner’s server would: the folder of a release at its address. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { base } from '../../dist/esm/embed/snippet.js';

/** Which folder of the project answers which addresses. */
const folders = { [base]: 'dist', '/media/': 'media' };

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
};

/** Nothing but our own files and, in a frame, the two video sites. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const everyAnswer = {
  'cache-control': 'no-cache',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
};

export function builderServer() {
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendWords(response, 405);
    const path = pathOf(request.url);
    if (path === '/') return response.writeHead(302, { location: base }).end();
    const file = fileAt(path.endsWith('/') ? `${path}index.html` : path);
    const { size } = (await sizeOf(file)) ?? {};
    if (size === undefined) return sendWords(response, 404);
    return sendFile(file, size, request, response);
  });
}

/** An address's path, decoded; empty where it is malformed. */
function pathOf(address) {
  try {
    return decodeURIComponent(address.split('?', 1)[0]);
  } catch {
    return '';
  }
}

/** The file at a path; none if the path leads out of its folder. */
function fileAt(path) {
  const prefix = Object.keys(folders).find((each) => path.startsWith(each));
  if (!prefix) return undefined;
  const folder = fileURLToPath(new URL(`../../${folders[prefix]}/`, import.meta.url));
  const file = join(folder, path.slice(prefix.length));
  return file.startsWith(folder) ? file : undefined;
}

async function sizeOf(file) {
  const found = file && (await stat(file).catch(() => undefined));
  return found?.isFile() ? found : undefined;
}

/** The file or the part of it that was asked for: Safari plays no film without that. */
async function sendFile(file, size, { method, headers }, response) {
  const range = rangeOf(headers.range, size);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const answer = {
    ...everyAnswer,
    'accept-ranges': 'bytes',
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  };
  if (range && start > end) {
    response.writeHead(416, { ...answer, 'content-range': `bytes */${size}` }).end();
    return;
  }
  if (range) answer['content-range'] = `bytes ${start}-${end}/${size}`;
  response.writeHead(range ? 206 : 200, { ...answer, 'content-length': end - start + 1 });
  if (method === 'HEAD' || size === 0) response.end();
  // A reader who leaves in the middle of a film is no error.
  else await pipeline(createReadStream(file, { start, end }), response).catch(() => {});
}

/** The one range that a header asks for; none if it asks for several, or in a way unknown to us. */
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  if (!first) return { start: Math.max(size - Number(last), 0), end: size - 1 };
  return { start: Number(first), end: Math.min(last ? Number(last) : Infinity, size - 1) };
}

function sendWords(response, status) {
  const words = { 404: 'Not found', 405: 'Only GET and HEAD are answered here' }[status];
  const headers = { ...everyAnswer, 'content-type': 'text/plain; charset=utf-8' };
  response.writeHead(status, headers).end(`${words}\n`);
}
