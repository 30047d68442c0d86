import { warnOnce } from '../shared/warn.js';
import { catalogues } from './catalogues.js';

/** A language's messages by id; `{0}` stands for a message's first value. */
export type Catalogue = Readonly<Record<string, string>>;

/** English is in the code itself: it has no file, and costs no request. */
export const source = 'en';

/**
 * The language of ours that a BCP 47 tag asks for, if we have it. The CLDR's likely subtags know
 * that `zh-SG` is written in simplified characters and `zh-HK` is not.
 */
export function ourLanguage(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    return [language, `${language}-${script}`].find(
      (each) => each === source || Object.hasOwn(catalogues, each),
    );
  } catch {
    return undefined;
  }
}

/** How long a reader waits for a language before the words come in English, in ms. */
const patience = 10_000;

/** A function, since a script that came as text has an address from which nothing can be found. */
const here = () => import.meta.url;

const loaded = new Map<string, Catalogue>([[source, {}]]);
const coming = new Map<string, Promise<void>>();
const failed = new Set<string>();

/** A language's messages, if they are here. */
export const catalogueOf = (language: string): Catalogue | undefined => loaded.get(language);

/**
 * Fetches a language once for all elements; one that failed is fetched again only after a change.
 * Never rejects: without its messages the element speaks English.
 */
export async function load(language: string, element: Element, isChange: boolean): Promise<void> {
  if (failed.has(language) && !isChange) return;
  const promise =
    coming.get(language) ??
    fetchCatalogue(language, element).finally(() => coming.delete(language));
  coming.set(language, promise);
  await promise;
}

/** The hash in the script vouches for every byte of the file, wherever it comes from. */
async function fetchCatalogue(language: string, element: Element): Promise<void> {
  const hash = catalogues[language]!;
  let address = `locales/${language}.${hash.slice(0, 8).replace(/\W/g, '-')}.json`;
  try {
    address = new URL(`../../${address}`, here()).href;
    const response = await fetch(address, {
      integrity: `sha256-${hash}`,
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    loaded.set(language, (await response.json()) as Catalogue);
  } catch {
    // One message will do for all widgets of the page, and however often they try.
    if (!failed.has(language)) {
      const problem = `${address} can’t be loaded (is it there, of this release, allowed by connect-src?)`;
      warnOnce(element, 'lang', language, problem, 'showing English');
    }
    failed.add(language);
  }
}
