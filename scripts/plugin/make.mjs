import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from '../site/files.mjs';
import { pluginData } from './data.mjs';
import { php } from './php.mjs';
import { pot } from './pot.mjs';

export { pluginFile } from '../../dist/esm/builder/ways.js';

/** What pages load, and under which terms. */
const forPages = /^(widgets\.js|words\.css|locales\/.+|LICENSE)$/;
/** The same files make the same bytes, whenever that is. */
const mtime = new Date(2020, 0, 1);

/** The plug-in as a zip, of what is in the folder of a release and in plugin/. */
export async function pluginZip(dist) {
  const data = await pluginData(dist);
  const shortcodes = Object.keys(data.widgets).map((tag) => `    [${tag}]`);
  const fill = (text) =>
    text.replaceAll('{{version}}', data.version).replace('{{shortcodes}}', shortcodes.join('\n'));
  const code = [
    ...filesIn('plugin').map((path) => [path, fill(readFileSync(join('plugin', path), 'utf8'))]),
    ['widgets.php', `<?php\ndefined( 'ABSPATH' ) || exit;\nreturn ${php(data)};\n`],
  ];
  const files = [
    ...code,
    ['languages/partnership-southwark.pot', pot(data.version, code)],
    ...filesIn(dist)
      .filter((path) => forPages.test(path))
      .map((path) => [`widgets/${path}`, readFileSync(join(dist, path), 'utf8')]),
  ];
  const encoder = new TextEncoder();
  const entries = files.map(([path, text]) => [
    `partnership-southwark/${path}`,
    encoder.encode(text),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
