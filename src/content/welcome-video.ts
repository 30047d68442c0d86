/** What `<ps-welcome-video>` says beyond the page: written for this project. */
import { str, type MsgFn } from '@lit/localize';
import { partnershipName, welcomeVideoDescription, welcomeVideoTitle } from './partnership-page.js';

/** The partnership's own title and description of its welcome video. */
export const welcomeVideoWords = (msg: MsgFn) => ({
  title: welcomeVideoTitle(msg),
  description: welcomeVideoDescription(msg),
  pageLink: msg(str`Go to ${partnershipName}’s page`, { id: 'video-page-link' }),
});

/** What pressing play does and who is contacted, before anyone presses it. */
export const videoNotice = (msg: MsgFn) => ({
  provider: (provider: string, host: string) =>
    msg(
      str`When you press play, the video comes from ${provider} (${host}). ${provider} can then see your internet address. We contact nobody before that.`,
      { id: 'video-notice-provider' },
    ),
  otherSite: (host: string) =>
    msg(str`When you press play, the video comes from ${host}. We contact nobody before that.`, {
      id: 'video-notice-other-site',
    }),
  thisSite: msg('When you press play, the video comes from this website.', {
    id: 'video-notice-this-site',
  }),
  unplayable: msg('This video can’t be played here.', { id: 'video-unplayable' }),
});

export const videoControls = (msg: MsgFn) => ({
  play: msg('Play video', { id: 'video-play' }),
  player: (title: string) => msg(str`Video: ${title}`, { id: 'video-player' }),
  watchAt: (provider: string) => msg(str`Watch on ${provider}`, { id: 'video-watch-at' }),
  openFile: msg('Open the video file', { id: 'video-open-file' }),
  openLink: msg('Open the video’s address', { id: 'video-open-link' }),
  transcript: msg('Transcript', { id: 'video-transcript' }),
});
