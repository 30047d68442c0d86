/** A language's record: what it is called, who drafted or reviewed it, and from which English. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export const recordFile = (language) => `xliff/${language}.json`;

export function readRecord(language) {
  const file = recordFile(language);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * The record with an entry for each translation: hashes of the English and of its translation.
 * An entry is renewed when the translation changes; until then it keeps the English it was made of.
 */
export function refreshed(record, english, translations) {
  const sources = Object.keys(english)
    .filter((id) => id in translations)
    .sort()
    .map((id) => {
      const entry = record.sources?.[id];
      const translation = hash(translations[id]);
      const isNew = entry?.split(' ')[1] !== translation;
      return [id, isNew ? `${hash(english[id])} ${translation}` : entry];
    });
  return { ...record, sources: Object.fromEntries(sources) };
}

/** Whether the English has changed since its translation was written. */
export const isStale = (record, id, english) => record.sources[id].split(' ')[0] !== hash(english);

export const recordText = (record) => `${JSON.stringify(record, null, 2)}\n`;

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
