import type { Page } from '../values/page.js';
import { safeUrl } from '../values/safe-url.js';

/** A film behind a provider's player, shown in a frame. */
export interface FrameSource {
  kind: 'frame';
  provider: 'YouTube' | 'Vimeo';
  /** The host that playing contacts. */
  host: string;
  /** The player that keeps the visitor most private. */
  player: string;
  /** The provider's own page for the film. */
  link: string;
}

/** A film file, shown in the browser's own player. */
export interface FileSource {
  kind: 'file';
  /** The host that playing contacts. */
  host: string;
  /** The file itself. */
  link: string;
}

/** An address that we can't play, with a link if following it is safe. */
export interface UnplayableSource {
  kind: 'unplayable';
  link: string | undefined;
}

export type PlayableSource = FrameSource | FileSource;

export type VideoSource = PlayableSource | UnplayableSource;

/** Which player an address gets: decided from the address alone, without asking anyone. */
export function videoSource(address: string, { base }: Page): VideoSource {
  const url = safeUrl(address, base);
  if (!url) return { kind: 'unplayable', link: undefined };
  return youTube(url) ?? vimeo(url) ?? file(url) ?? { kind: 'unplayable', link: url.href };
}

const youTubeHosts = /^(?:(?:www|m|music)\.)?(?:youtube\.com|youtube-nocookie\.com)$/;

function youTube(url: URL): FrameSource | undefined {
  const [first = '', second = ''] = url.pathname.slice(1).split('/');
  let id: string | null = null;
  if (url.hostname === 'youtu.be') id = first;
  else if (youTubeHosts.test(url.hostname)) {
    if (first === 'watch') id = url.searchParams.get('v');
    else if (/^(?:embed|shorts|live|v)$/.test(first)) id = second;
  }
  // Playlists and live channels have such words where a film has its id.
  if (!id || !/^(?!videoseries$|live_stream$)[\w-]{11}$/.test(id)) return undefined;
  return {
    kind: 'frame',
    provider: 'YouTube',
    host: 'www.youtube-nocookie.com',
    player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
    link: `https://www.youtube.com/watch?v=${id}`,
  };
}

/** The number is the film; what may follow it is the key of an unlisted film. */
const vimeoPath =
  /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/(\w+))?\/?$/;

function vimeo(url: URL): FrameSource | undefined {
  if (!/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.hostname)) return undefined;
  const [, id, pathKey] = vimeoPath.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const key = pathKey ?? url.searchParams.get('h') ?? '';
  const isKey = /^\w+$/.test(key);
  return {
    kind: 'frame',
    provider: 'Vimeo',
    host: 'player.vimeo.com',
    player: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${isKey ? `&h=${key}` : ''}`,
    link: `https://vimeo.com/${id}${isKey ? `/${key}` : ''}`,
  };
}

function file(url: URL): FileSource | undefined {
  if (!/\.(?:mp4|webm)$/i.test(url.pathname)) return undefined;
  return { kind: 'file', host: url.host, link: url.href };
}
