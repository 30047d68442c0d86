import { pageAddress } from '../content/partnership-page.js';
import { videoNotice, welcomeVideoWords } from '../content/welcome-video.js';
import { english } from '../locale/messages.js';
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
  const source = src ? videoSource(src, ownOrigin) : undefined;
  const isPlayable = source && source.kind !== 'unplayable';
  const isOwn = source?.link && new URL(source.link).origin === ownOrigin;
  return {
    title: filmTitle || title,
    description: filmDescription || (filmTitle ? '' : description),
    notice: isPlayable
      ? noticeFor(source, english, undefined, ownOrigin)
      : source
        ? videoNotice(english).unplayable
        : '',
    // An address on the partner's own site stays as it was given.
    link: isOwn ? src : (source?.link ?? pageAddress),
    linkWords: source?.link ? linkWords(source, english) : pageLink,
  };
}
