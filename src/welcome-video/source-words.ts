import type { MsgFn } from '@lit/localize';
import { videoControls, videoNotice } from '../content/welcome-video.js';
import type { PlayableSource, VideoSource } from './video-source.js';

/** What playing will do and who hears of it, in words. The poster waits for the press, too. */
export function noticeFor(
  source: PlayableSource,
  msg: MsgFn,
  poster?: URL,
  ownOrigin: string = origin,
): string {
  const { otherSite, thisSite } = videoNotice(msg);
  if (source.kind === 'frame') return otherSite(`${source.provider} (${source.host})`);
  const others = [new URL(source.link), poster].flatMap((url) =>
    url && url.origin !== ownOrigin ? [url.host] : [],
  );
  return others.length > 0 ? otherSite([...new Set(others)].join(', ')) : thisSite;
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
