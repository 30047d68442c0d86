import { addressOf } from '../files.js';
import type { Catalogue } from './catalogues.js';
import { languages } from './languages.js';

/** How long a reader waits for a language before the words come in English, in ms. */
const patience = 10_000;

/** As `AbortSignal.timeout()`, which Safari has only from 16 on. */
function noLaterThan(time: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), time);
  return controller.signal;
}

/**
 * A language's messages, or why they can't be had. The hash in the script covers every byte of the
 * file, wherever it comes from.
 */
export async function bringCatalogue(language: string): Promise<Catalogue | string> {
  const { file, hash } = languages[language]!;
  let address = file;
  try {
    address = addressOf(file);
    const response = await fetch(address, {
      integrity: `sha256-${hash}`,
      credentials: 'omit',
      signal: noLaterThan(patience),
    });
    return (await response.json()) as Catalogue;
  } catch {
    return `${address} could not be loaded (is it there, from this release and allowed by connect-src? <meta name="partnership-southwark-files"> can name its folder)`;
  }
}
