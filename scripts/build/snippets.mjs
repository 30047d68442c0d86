import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes what a partner pastes, for those who don't open the gallery: a file for each snippet. */
export async function writeSnippets(folder) {
  const load = (file) => import(pathToFileURL(resolve(folder, 'esm/embed', file)));
  const { snippet, tags } = await load('snippet.js');
  mkdirSync(join(folder, 'snippets'));
  for (const tag of tags) {
    const name = join(folder, 'snippets', tag.replace('ps-', ''));
    writeFileSync(`${name}.short.html`, `${snippet(tag)}\n`);
    writeFileSync(`${name}.full.html`, `${snippet(tag, { words: 'full', style: true })}\n`);
  }
}
