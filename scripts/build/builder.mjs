import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, transform } from 'lightningcss';

/** Writes the builder’s page, with its form’s fields from the manifest of the elements. */
export async function writeBuilder(folder) {
  const load = (file) => import(pathToFileURL(resolve(folder, 'esm', file)));
  const { readFields } = await load('builder/fields.js');
  const { earlyStyle } = await load('embed/early-style.js');
  const { widgets } = await load('embed/widgets.js');
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const fields = JSON.stringify(readFields(manifest)).replaceAll('<', '\\u003c');
  const page = readFileSync('src/builder/index.html', 'utf8')
    .replace('id="fields">', (tag) => tag + fields)
    .replace('<!-- introduction -->', await introduction(load));
  writeFileSync(join(folder, 'index.html'), page);
  for (const file of ['builder.css', 'preview.css']) {
    const { code } = bundle({ filename: join('src/builder', file), minify: true });
    writeFileSync(join(folder, file), code);
  }
  cpSync('src/check/check.html', join(folder, 'check.html'));
  const words = Buffer.from(widgets.map(earlyStyle).join('\n'));
  const { code } = transform({ filename: 'words.css', code: words, minify: true });
  writeFileSync(join(folder, 'words.css'), code);
}

/** The partnership in its own words. */
async function introduction(load) {
  const { introduction } = await load('content/introduction.js');
  const { pageAddress } = await load('content/partnership-page.js');
  const { english } = await load('locale/messages.js');
  const { escape } = await load('markup/html.js');
  const quotes = introduction(english).map(
    (words) => `<blockquote cite="${pageAddress}"><p>${escape(words)}</p></blockquote>`,
  );
  const source = `<p>Quoted from <a href="${pageAddress}">the page that Partnership Southwark publishes about itself</a></p>`;
  return [...quotes, source].join('\n');
}
