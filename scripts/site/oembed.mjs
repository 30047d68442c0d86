import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Makes an address out of each frame’s page that a site can unfold: a link in the page, and what it
 * leads to (https://oembed.com). WordPress keeps the first answer for good.
 */
export async function writeOEmbed(dist, folder, base, languages) {
  const load = (file) => import(pathToFileURL(resolve(dist, 'esm', file)));
  const { oEmbed } = await load('embed/oembed.js');
  const { framePath } = await load('embed/frame-page.js');
  const { tags } = await load('embed/snippet.js');
  const { languageOf } = await load('embed/language.js');
  const read = ({ tag, file }) =>
    languageOf(tag, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  for (const language of [undefined, ...languages.map(read)]) {
    for (const tag of tags) {
      const frame = framePath(tag, language?.lang);
      const path = frame.replace(/^frame\/(.+)\.html$/, 'oembed/$1.json');
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${JSON.stringify(oEmbed(tag, base, language), null, 2)}\n`);
      discover(join(folder, frame), `${base}${path}`);
    }
  }
}

/** Puts the link where it is found: within a page’s first 150 KB, for WordPress. */
function discover(file, address) {
  const link = `<link rel="alternate" type="application/json+oembed" href="${address}">`;
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, page.replace('</title>\n', (end) => `${end}${link}\n`));
}
