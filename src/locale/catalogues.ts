import type { Problem } from '../values/reading.js';
import { bringCatalogue } from './bring-catalogue.js';

/** A language's messages by id, with `{0}` for a message's first value. */
export type Catalogue = Readonly<Record<string, string>>;

/** English is in the code itself: it has no file, and costs no request. */
export const source = 'en';

const loaded = new Map<string, Catalogue>([[source, {}]]);
const coming = new Map<string, Promise<Problem | undefined>>();
const failed = new Set<string>();

/** A language's messages, if they are here. */
export const catalogueOf = (language: string): Catalogue | undefined => loaded.get(language);

/**
 * Brings a language once for all elements; one that failed is asked for again only after a change.
 * Never rejects: without the file an element is in English. Only the element that asked first gets
 * the problem, and only the first time, so that a page has one message however often they try.
 */
export async function load(language: string, isChange: boolean): Promise<Problem | undefined> {
  const request = coming.get(language);
  if (request) await request;
  if (request || (failed.has(language) && !isChange)) return undefined;
  const bringing = bring(language).finally(() => coming.delete(language));
  coming.set(language, bringing);
  return bringing;
}

async function bring(language: string): Promise<Problem | undefined> {
  const result = await bringCatalogue(language);
  if (typeof result !== 'string') {
    loaded.set(language, result);
    return undefined;
  }
  const isKnown = failed.has(language);
  failed.add(language);
  return isKnown ? undefined : ['lang', language, result, 'showing English'];
}
