import type { MsgFn } from '@lit/localize';
import { videoControls, videoNotice } from '../content/welcome-video.js';
import type { Film } from './read-film.js';
import type { VideoSource } from './video-source.js';

/** What playing will do and who hears of it, in words; or that the film can't be played. */
export function noticeFor({ playable, otherSites }: Film, msg: MsgFn): string {
  const { otherSite, thisSite, unplayable } = videoNotice(msg);
  if (!playable) return unplayable;
  if (playable.kind === 'frame') return otherSite(`${playable.provider} (${playable.host})`);
  return otherSites.length > 0 ? otherSite(otherSites.join(', ')) : thisSite;
}

/** What the direct link to the video is called. */
export function linkWords(source: VideoSource, msg: MsgFn): string {
  const { watchAt, openFile, openLink } = videoControls(msg);
  switch (source.kind) {
    case 'frame':
      return watchAt(source.provider);
    case 'file':
      return openFile;
    case 'unplayable':
      return openLink;
  }
}
