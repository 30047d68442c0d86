import { safeUrl } from '../shared/safe-url.js';
import { warnOnce } from '../shared/warn.js';

/** Where "Learn more" leads: what the host gives, if it is safe, else where the story itself says. */
export function learnMoreUrl(element: Element, given: unknown, fallback: string): string {
  if (!given) return fallback;
  const url = typeof given === 'string' && safeUrl(given);
  if (url) return url.href;
  const problem = 'not an http or https address';
  warnOnce(element, 'learn-more', given, problem, `linking to ${fallback}`);
  return fallback;
}
