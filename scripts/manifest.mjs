import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes manifest.json: the release's version and each file's bytes and integrity hash. */
export function writeManifest(folder) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = {};
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()) {
    const content = readFileSync(join(folder, name));
    const hash = createHash('sha384').update(content).digest('base64');
    files[name] = { bytes: content.length, integrity: `sha384-${hash}` };
  }
  const manifest = { version, files };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
