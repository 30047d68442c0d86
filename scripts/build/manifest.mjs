import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Writes manifest.json: the release's version, its languages, each file's bytes and integrity. */
export function writeManifest(folder, languages) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, describe(join(folder, path))]));
  const manifest = { version, languages, files };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function describe(file) {
  const content = readFileSync(file);
  const hash = createHash('sha384').update(content).digest('base64');
  return { bytes: content.length, integrity: `sha384-${hash}` };
}
