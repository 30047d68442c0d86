import type { Page } from '../values/page.js';
import { fine, instead, type Reading } from '../values/reading.js';
import { safeUrl } from '../values/safe-url.js';
import { videoSource, type PlayableSource, type VideoSource } from './video-source.js';

/** What a host says of a film, as in the attributes. */
export interface FilmAttributes {
  src: string | null;
  poster: string | null;
  captions: string | null;
  captionsLang: string | null;
}

/** All that a film is read from, one by one: what is known of it holds as long as these do. */
export type FilmInputs = [
  src: string | null,
  poster: string | null,
  captions: string | null,
  captionsLang: string | null,
  base: string,
  origin: string,
];

/** What can be used of that. */
export interface Film {
  source: VideoSource | undefined;
  /** The source, if there is something to play. */
  playable: PlayableSource | undefined;
  /** The picture to show in the player, and the one to show before a press: on the page's own site. */
  poster: string | undefined;
  ownPoster: string | undefined;
  captions: string | undefined;
  captionsLang: string;
  /** Other websites that get a request when a reader presses play: the film's and its poster's. */
  otherSites: string[];
}

/** Reads all of it together: which captions and poster can be used depends on the film. */
export function readFilm(given: FilmAttributes, page: Page): Reading<Film> {
  const source = readSource(given.src, page);
  const poster = readPoster(given.poster, page);
  const captions = readCaptions(given.captions, source.value, page);
  const captionsLang = readLanguageTag(given.captionsLang);
  const playable = source.value?.kind === 'unplayable' ? undefined : source.value;
  const isOwn = (url: URL) => url.origin === page.origin;
  return {
    value: {
      source: source.value,
      playable,
      poster: poster.value?.href,
      ownPoster: poster.value && isOwn(poster.value) ? poster.value.href : undefined,
      captions: captions.value?.href,
      captionsLang: captionsLang.value,
      otherSites: otherSites(playable, poster.value, page),
    },
    problems: [source, poster, captions, captionsLang].flatMap(({ problems }) => problems),
  };
}

function readSource(src: string | null, page: Page): Reading<VideoSource | undefined> {
  if (!src) return fine(undefined);
  const source = videoSource(src, page);
  if (source.kind !== 'unplayable') return fine(source);
  const problem = 'not a YouTube or Vimeo video, nor an mp4 or webm file';
  return instead(source, 'src', src, problem, 'showing no player');
}

function readPoster(poster: string | null, { base, origin }: Page): Reading<URL | undefined> {
  const url = safeUrl(poster, base);
  if (!poster || url?.origin === origin) return fine(url);
  return url
    ? instead(
        url,
        'poster',
        poster,
        'from another website',
        'showing our drawing until play is pressed',
      )
    : instead(url, 'poster', poster, 'not an http or https address', 'showing our drawing');
}

function readCaptions(
  captions: string | null,
  source: VideoSource | undefined,
  { base, origin }: Page,
): Reading<URL | undefined> {
  if (!captions) return fine(undefined);
  if (source?.kind === 'frame') {
    const problem = 'can’t be added to a YouTube or Vimeo player';
    return instead(undefined, 'captions', captions, problem, 'showing that player’s captions');
  }
  const url = safeUrl(captions, base);
  if (url?.origin === origin) return fine(url);
  const problem = 'not an address on this website';
  return instead(undefined, 'captions', captions, problem, 'showing no captions');
}

/** A language tag (BCP 47) in its usual spelling; `en` for none, and for one that is malformed. */
function readLanguageTag(tag: string | null): Reading<string> {
  if (!tag) return fine('en');
  try {
    return fine(Intl.getCanonicalLocales(String(tag))[0]!);
  } catch {
    return instead('en', 'captions-lang', tag, 'not a language tag', 'using "en"');
  }
}

/** A provider's player fetches its film by itself; the page fetches everything else. */
function otherSites(source: PlayableSource | undefined, poster: URL | undefined, page: Page) {
  if (source?.kind !== 'file') return [];
  const urls = [new URL(source.link), ...(poster ? [poster] : [])];
  return [...new Set(urls.filter((url) => url.origin !== page.origin).map((url) => url.host))];
}
