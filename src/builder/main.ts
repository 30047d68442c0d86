import { Builder } from './builder.js';
import type { Fields } from './fields.js';
import { readRelease } from './languages.js';

/** The page stands beside the files that it is about. */
async function start(): Promise<void> {
  const base = new URL('.', document.baseURI).href;
  const root = document.getElementById('builder')!;
  const release = await readRelease(base).catch(() => undefined);
  if (!release) {
    root.textContent = `${base}manifest.json can’t be loaded. Put the whole folder on your server.`;
    return;
  }
  const fields = JSON.parse(document.getElementById('fields')!.textContent) as Fields;
  await new Builder(root, base, fields, release).start();
}

void start();
