import { languageOf } from '../embed/language.js';
import type { Language } from '../embed/snippet.js';

/** What `manifest.json` says of a release. */
export interface ReleaseManifest {
  version: string;
  languages: { tag: string; name: string; english: string; file: string; status: string }[];
  files: Record<string, { bytes: number; integrity: string }>;
}

/** The manifest of the release whose files are in a folder. */
export async function readRelease(base: string): Promise<ReleaseManifest> {
  const response = await fetch(`${base}manifest.json`);
  return (await response.json()) as ReleaseManifest;
}

/** Fetches the words of a language; none for English, which is in the code. */
export async function readLanguage(
  tag: string,
  { languages }: ReleaseManifest,
  base: string,
): Promise<Language | undefined> {
  const found = languages.find((each) => each.tag === tag);
  if (!found) return undefined;
  const response = await fetch(new URL(found.file, base));
  if (!response.ok) throw new Error(`${found.file} could not be loaded.`);
  return languageOf(tag, (await response.json()) as Record<string, string>);
}
