import { pageAddress } from '../content/partnership-page.js';
import type { Page } from '../values/page.js';
import { fine, instead, type Reading } from '../values/reading.js';
import { safeUrl } from '../values/safe-url.js';

/**
 * Where "Learn more" leads: what the host gives, if it is safe, else where the story itself says,
 * else the partnership's page.
 */
export function readLearnMore(
  given: unknown,
  { base }: Page,
  fallback: string = pageAddress,
): Reading<string> {
  if (!given) return fine(fallback);
  const url = safeUrl(given, base);
  if (url) return fine(url.href);
  const problem = 'not an http or https address';
  return instead(fallback, 'learn-more', given, problem, `linking to ${fallback}`);
}
