import { Builder } from './builder.js';
import type { Fields } from './fields.js';
import type { ReleaseManifest } from './languages.js';

/** The page stands beside the files that it is about. */
async function start(): Promise<void> {
  const base = new URL('.', document.baseURI).href;
  const root = document.getElementById('builder')!;
  try {
    const response = await fetch(`${base}manifest.json`);
    const release = (await response.json()) as ReleaseManifest;
    const fields = JSON.parse(document.getElementById('fields')!.textContent) as Fields;
    await new Builder(root, base, fields, release).start();
  } catch {
    root.textContent = `${base}manifest.json can’t be loaded. Put the whole folder on your server.`;
  }
}

void start();
