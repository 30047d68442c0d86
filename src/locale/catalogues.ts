import { addressOf } from '../files.js';
import type { Problem } from '../values/reading.js';
import { languages } from './languages.js';

/** A language's messages by id, with `{0}` for a message's first value. */
export type Catalogue = Readonly<Record<string, string>>;

/** English is in the code itself: it has no file, and costs no request. */
export const source = 'en';

/** How long a reader waits for a language before the words come in English, in ms. */
const patience = 10_000;

const loaded = new Map<string, Catalogue>([[source, {}]]);
const coming = new Map<string, Promise<Problem | undefined>>();
const failed = new Set<string>();

/** A language's messages, if they are here. */
export const catalogueOf = (language: string): Catalogue | undefined => loaded.get(language);

/**
 * Fetches a language once for all elements; one that failed is fetched again only after a change.
 * Never rejects: without the file an element is in English. Only the element that asked first gets
 * the problem, and only the first time, so that a page has one message however often they try.
 */
export async function load(language: string, isChange: boolean): Promise<Problem | undefined> {
  const request = coming.get(language);
  if (request) await request;
  if (request || (failed.has(language) && !isChange)) return undefined;
  const fetching = fetchCatalogue(language).finally(() => coming.delete(language));
  coming.set(language, fetching);
  return fetching;
}

/** As `AbortSignal.timeout()`, which Safari has only from 16 on. */
function noLaterThan(time: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), time);
  return controller.signal;
}

/** The hash in the script covers every byte of the file, wherever it comes from. */
async function fetchCatalogue(language: string): Promise<Problem | undefined> {
  const { file, hash } = languages[language]!;
  let address = file;
  try {
    address = addressOf(file);
    const response = await fetch(address, {
      integrity: `sha256-${hash}`,
      credentials: 'omit',
      signal: noLaterThan(patience),
    });
    loaded.set(language, (await response.json()) as Catalogue);
    return undefined;
  } catch {
    const problem = `${address} could not be loaded (is it there, from this release and allowed by connect-src? <meta name="partnership-southwark-files"> can name its folder)`;
    const isKnown = failed.has(language);
    failed.add(language);
    return isKnown ? undefined : ['lang', language, problem, 'showing English'];
  }
}
