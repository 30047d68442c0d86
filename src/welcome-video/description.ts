import { pageAddress } from '../content/partnership-page.js';
import { welcomeVideoWords } from '../content/welcome-video.js';
import { ownHeading, type Context, type Description } from '../markup/description.js';
import { linkParagraph, text } from '../markup/html.js';
import { earlyStyle } from './early-style.js';
import { linkWords, noticeFor } from './film-words.js';
import { readFilm } from './read-film.js';
import { sampleFilm } from './sample-film.js';

export const description = {
  tag: 'ps-welcome-video',
  name: 'Welcome video',
  about: {
    what: 'The partnership’s welcome video behind a play button. No other website is contacted until a reader presses it.',
    whose: 'The welcome video’s title and description are Partnership Southwark’s.',
  },
  title: (msg) => welcomeVideoWords(msg).title,
  height: 720,
  example: sampleFilm,
  short: (context) => {
    const { title, link, linkWords } = wordsOf(context);
    return [text('p', title), linkParagraph(link, linkWords)];
  },
  full: (context) => {
    const { title, description, notice, link, linkWords } = wordsOf(context);
    return [
      ...ownHeading(context, title),
      ...[description, notice].filter(Boolean).map((words) => text('p', words)),
      linkParagraph(link, linkWords),
    ];
  },
  requests: [
    {
      when: 'a poster on the page’s own website is named',
      what: 'that picture',
      from: 'the page’s own website',
    },
    {
      when: 'play is pressed, the film is on YouTube',
      what: 'YouTube’s player',
      from: 'www.youtube-nocookie.com',
    },
    {
      when: 'play is pressed, the film is on Vimeo',
      what: 'Vimeo’s player, told not to track',
      from: 'player.vimeo.com',
    },
    {
      when: 'play is pressed, the film is a file',
      what: 'the film, a poster from another website, and captions from the page’s own',
      from: 'the addresses that the page names',
    },
  ],
  problems: (context) => filmOf(context).problems,
  policy: (context) => {
    const { playable, poster } = filmOf(context).value;
    if (playable?.kind === 'frame') return [`frame-src https://${playable.host}`];
    const fromElsewhere = (directive: string, address?: string) => {
      const { origin } = new URL(address ?? context.page.origin);
      return origin === context.page.origin ? [] : [`${directive} ${origin}`];
    };
    return [...fromElsewhere('media-src', playable?.link), ...fromElsewhere('img-src', poster)];
  },
  earlyStyle,
} as const satisfies Description;

/** The film that the attributes name. */
function filmOf({ attributes, page }: Context) {
  const { src = null, poster = null, captions = null } = attributes;
  return readFilm(
    { src, poster, captions, captionsLang: attributes['captions-lang'] ?? null },
    page,
  );
}

/** What the tag says of the film that its attributes name. */
function wordsOf(context: Context) {
  const { msg, attributes, page } = context;
  const { title, description, pageLink } = welcomeVideoWords(msg);
  const { 'film-title': filmTitle, 'film-description': filmDescription } = attributes;
  const { value: film } = filmOf(context);
  const link = film.source?.link;
  const isOwn = link !== undefined && new URL(link).origin === page.origin;
  return {
    title: filmTitle || title,
    description: filmDescription || (filmTitle ? '' : description),
    notice: film.source ? noticeFor(film, msg) : '',
    // An address on the partner's own site stays as it was given.
    link: (isOwn ? attributes['src'] : link) ?? pageAddress,
    linkWords: film.source && link ? linkWords(film.source, msg) : pageLink,
  };
}
