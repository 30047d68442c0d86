/** What `<ps-welcome-video>` says beyond the page: illustrative, written for this project. */
import { str, type MsgFn } from '@lit/localize';
import { partnershipName, welcomeVideoDescription, welcomeVideoTitle } from './partnership-page.js';

/** The partnership's own title and description of its welcome video. */
export const welcomeVideoWords = (msg: MsgFn) => ({
  title: welcomeVideoTitle(msg),
  description: welcomeVideoDescription(msg),
  pageLink: msg(str`Go to ${partnershipName}’s page`, { id: 'video-page-link' }),
});

/** What playing does and who hears of it: true of the play button and of the link alike. */
export const videoNotice = (msg: MsgFn) => ({
  otherSite: (name: string) =>
    msg(
      str`Playing this video connects you to ${name}, which can then see your internet (IP) address. Until then, nothing is sent to other websites.`,
      { id: 'video-notice-other-site' },
    ),
  thisSite: msg('This video is on this website.', { id: 'video-notice-this-site' }),
  unplayable: msg('This video can’t be played here.', { id: 'video-unplayable' }),
});

export const videoControls = (msg: MsgFn) => ({
  play: msg('Play video', { id: 'video-play' }),
  playTitle: (title: string) => msg(str`Play video: ${title}`, { id: 'video-play-title' }),
  player: (title: string) => msg(str`Video: ${title}`, { id: 'video-player' }),
  watchAt: (provider: string) => msg(str`Watch on ${provider}`, { id: 'video-watch-at' }),
  openFile: msg('Open the video file', { id: 'video-open-file' }),
  openLink: msg('Go to the video', { id: 'video-open-link' }),
  transcript: msg('Transcript', { id: 'video-transcript' }),
});
