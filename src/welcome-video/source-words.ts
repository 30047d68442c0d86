import type { MsgFn } from '@lit/localize';
import { videoControls, videoNotice } from '../content/welcome-video.js';
import type { PlayableSource, VideoSource } from './video-source.js';

/** What pressing play will do and who hears of it, in words. */
export function noticeFor(source: PlayableSource, msg: MsgFn, ownOrigin: string = origin): string {
  const { otherSite, thisSite } = videoNotice(msg);
  if (source.kind === 'frame') return otherSite(`${source.provider} (${source.host})`);
  return new URL(source.link).origin === ownOrigin ? thisSite : otherSite(source.host);
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
