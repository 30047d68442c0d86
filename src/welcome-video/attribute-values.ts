import { safeUrl } from '../shared/safe-url.js';
import { warnOnce } from '../shared/warn.js';
import { videoSource } from './video-source.js';

/** The absolute form of an address on the page's own site: asking for it tells nobody else. */
export function ownUrl(address: string | null): URL | undefined {
  const url = safeUrl(address);
  return url?.origin === origin ? url : undefined;
}

interface Addresses {
  src: string | null;
  poster: string | null;
  captions: string | null;
}

/** One message for each address of the element that we can't use as it stands. */
export function warnOfBadAddresses(element: Element & Addresses): void {
  const { src, poster, captions } = element;
  if (src && videoSource(src).kind === 'unplayable') {
    const problem = 'not a YouTube or Vimeo video, nor an mp4 or webm file';
    warnOnce(element, 'src', src, problem, 'showing no player');
  }
  if (poster && !safeUrl(poster)) {
    const problem = 'not an http or https address';
    warnOnce(element, 'poster', poster, problem, 'showing our drawing');
  } else if (poster && !ownUrl(poster)) {
    const problem = 'from another website';
    warnOnce(element, 'poster', poster, problem, 'showing our drawing until play is pressed');
  }
  if (captions && src && videoSource(src).kind === 'frame') {
    const problem = 'not for a film behind another site’s player';
    warnOnce(element, 'captions', captions, problem, 'showing that player’s captions');
  } else if (captions && !ownUrl(captions)) {
    const problem = 'not an address on this website';
    warnOnce(element, 'captions', captions, problem, 'showing no captions');
  }
}

/** A language tag (BCP 47) as it is given, or `en` with one message where it is malformed. */
export function languageTag(element: Element, tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag || 'en')[0]!;
  } catch {
    warnOnce(element, 'captions-lang', tag, 'not a language tag', 'using "en"');
    return 'en';
  }
}
