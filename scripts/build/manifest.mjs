import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What comes with the package only; the rest is what a web team copies, and is in git. */
export const inPackageOnly =
  /^(esm|types)(\/|$)|^(custom-elements|web-types|vscode\.html-custom-data)\.json$/;

/**
 * Writes manifest.json: the release's version, its languages, and of each file that a web team
 * copies its bytes and integrity.
 */
export function writeManifest(folder, languages) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !inPackageOnly.test(path))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, describe(join(folder, path))]));
  const manifest = { version, languages, files };
  // One line for each file, for people to read.
  const text = JSON.stringify(manifest, null, 1)
    .replace(/\{\s+(?="bytes")/g, '{ ')
    .replace(/\s+("integrity": "[^"]+")\s+/g, ' $1 ');
  writeFileSync(join(folder, 'manifest.json'), `${text}\n`);
  return manifest;
}

function describe(file) {
  const content = readFileSync(file);
  const hash = createHash('sha384').update(content).digest('base64');
  return { bytes: content.length, integrity: `sha384-${hash}` };
}
