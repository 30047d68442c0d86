import { pageAddress } from '../content/partnership-page.js';
import { welcomeVideoWords } from '../content/welcome-video.js';
import { english } from '../locale/english.js';
import { linkWords, noticeFor } from '../welcome-video/source-words.js';
import { videoSource } from '../welcome-video/video-source.js';
import type { Attributes } from './html.js';

/** Stands for the partner's own site, whose name the generator can't know. */
const ownOrigin = 'https://own-site.invalid';

/** What the video's tag says of the film that its attributes name. */
export function videoWords(attributes: Attributes) {
  const { title, description, pageLink } = welcomeVideoWords(english);
  const {
    src = '',
    'film-title': filmTitle = '',
    'film-description': filmDescription = '',
  } = attributes;
  const source = videoSource(src, ownOrigin);
  const playable = source.kind !== 'unplayable';
  return {
    title: filmTitle || title,
    description: filmDescription || (filmTitle ? '' : description),
    notice: playable ? noticeFor(source, english, undefined, ownOrigin) : '',
    // An address on the partner's own site stays as it was given.
    link: !playable ? pageAddress : new URL(source.link).origin === ownOrigin ? src : source.link,
    linkWords: playable ? linkWords(source, english) : pageLink,
  };
}
