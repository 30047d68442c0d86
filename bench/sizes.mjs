import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import {
  bundle,
  litCore,
  readablePlugins,
  withoutLit,
  releases,
  releasePlugins,
} from './bundle.mjs';
import { withoutWords } from './without-words.mjs';

/** Brotli is at its best (11) unless told otherwise; so is gzip here. */
export const brotli = (text) => brotliCompressSync(text).length;
const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** Bytes of Lit's core and of every script of dist, which must have been built. */
export async function sizes() {
  const lit = await bundle('lit-core', [litCore, ...releasePlugins]);
  const rows = [
    row('Lit’s core alone', await bundle('lit-core', [litCore, ...readablePlugins]), lit),
  ];
  for (const { input, output } of releases) {
    const raw = await bundle(input, readablePlugins);
    rows.push(row(basename(output.file), raw, readFileSync(output.file)));
  }
  return rows;
}

/** Bytes of each language that a widget may fetch. */
export function languageSizes() {
  const { languages } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  return languages.map(({ tag, file }) => {
    const text = readFileSync(`dist/${file}`);
    return row(`locales/${tag}`, text, text);
  });
}

/** The rest of dist, by kind: what bundlers, editors and people read. */
export function otherFiles() {
  const kinds = {
    'esm/, scripts': /^esm\/.*\.js$/,
    'esm/, types': /\.d\.ts$/,
    'frame/': /^frame\/.*\.html$/,
    'snippets/': /^snippets\//,
    'custom-elements.json': /^custom-elements\.json$/,
    'manifest.json': /^manifest\.json$/,
  };
  const paths = readdirSync('dist', { recursive: true });
  return Object.entries(kinds).map(([kind, pattern]) => {
    const text = paths
      .filter((path) => pattern.test(path))
      .map((path) => readFileSync(`dist/${path}`, 'utf8'))
      .join('');
    return row(kind, text, text);
  });
}

/** What is left of widgets.js without words and drawings. */
export async function codeAndStyles() {
  const [{ input }] = releases;
  const raw = await bundle(input, [withoutWords, ...readablePlugins]);
  const minified = await bundle(input, [withoutWords, ...releasePlugins]);
  return row('widgets.js, code and styles', raw, minified);
}

/** All drawings of the story, the people and places in them too, without Lit. */
export async function drawings() {
  const input = 'dist/esm/case-study/scenes/scenes.js';
  const raw = await bundle(input, [withoutLit, ...readablePlugins]);
  return row('drawings', raw, await bundle(input, [withoutLit, ...releasePlugins]));
}

const row = (file, raw, minified) => ({
  file,
  raw: Buffer.byteLength(raw),
  min: minified.length,
  gzip: gzip(minified),
  brotli: brotli(minified),
});

/** Each limit beside what was measured. */
export const byteResults = (files, limits) =>
  Object.entries(limits).map(([what, limit]) => ({
    what,
    value: files.find(({ file }) => file === what).brotli,
    limit,
  }));
