import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes privacy.json: what each widget asks for and stores. */
export async function writePrivacy(folder) {
  const { privacy } = await import(pathToFileURL(resolve(folder, 'esm/embed/privacy.js')));
  writeFileSync(join(folder, 'privacy.json'), `${JSON.stringify(privacy, null, 1)}\n`);
}
