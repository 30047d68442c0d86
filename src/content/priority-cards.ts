/**
 * What `<ps-priority-cards>` says. Quotes are the partnership's sentences. Everything else is
 * illustrative: written for this project, for the partnership to replace.
 */
import { str, type MsgFn } from '@lit/localize';
import {
  localCarePartnership,
  mostAffected,
  noOneLeftBehind,
  ourWork,
  since2019,
} from './partnership-page.js';

/** The cards' names, in the order in which they are shown. */
export const cardNames = [
  'neighbourhood',
  'inequality',
  'wellbeing',
  'most-affected',
  'prevention',
  'communities',
] as const;

export type CardName = (typeof cardNames)[number];

export interface CardWords {
  title: string;
  summary: string;
  /** One or more short paragraphs, shown when the card is open. */
  more: string[];
  /** The sentence of the partnership's page that the card is drawn from. */
  source: string;
}

export const cardsHeading = (msg: MsgFn): string =>
  msg('What we are working towards', { id: 'cards-heading' });

/** All cards' words, by name. */
export const cardWords = (msg: MsgFn): Record<CardName, CardWords> => ({
  neighbourhood: {
    title: msg('Join up services and support', { id: 'card-neighbourhood-title' }),
    summary: msg('Help that works together, in the neighbourhood where you live.', {
      id: 'card-neighbourhood-summary',
    }),
    more: [
      msg(
        'You should not have to repeat your story to every service. When services talk to each other, you can get the right help sooner and closer to home.',
        { id: 'card-neighbourhood-more-1' },
      ),
      msg(
        'People who work in health and care call this integrated community-based care. It means that the NHS, the council and local groups act as one team near you.',
        { id: 'card-neighbourhood-more-2' },
      ),
    ],
    source: localCarePartnership(msg),
  },
  inequality: {
    title: msg('Tackle the causes of inequality', { id: 'card-inequality-title' }),
    summary: msg('Act on the reasons why some people have worse health than others.', {
      id: 'card-inequality-summary',
    }),
    more: [
      msg(
        'Health is about more than health services. A warm home, money, work and feeling safe all make a difference.',
        { id: 'card-inequality-more-1' },
      ),
    ],
    source: since2019(msg),
  },
  wellbeing: {
    title: msg('Improve health and wellbeing', { id: 'card-wellbeing-title' }),
    summary: msg('Help everyone who lives in Southwark to feel well and stay well.', {
      id: 'card-wellbeing-summary',
    }),
    more: [
      msg('Wellbeing means how you feel in body and mind, and how your life is going.', {
        id: 'card-wellbeing-more-1',
      }),
    ],
    source: noOneLeftBehind(msg),
  },
  'most-affected': {
    title: msg('Focus on the groups most affected', { id: 'card-most-affected-title' }),
    summary: msg('Do more where unfair treatment has done the most harm.', {
      id: 'card-most-affected-summary',
    }),
    more: [
      msg(
        'Some groups have been treated unfairly for a long time. Racism is one of the reasons. It affects people’s health and the care they get.',
        { id: 'card-most-affected-more-1' },
      ),
      msg('Being fair means starting with the people who have waited longest for change.', {
        id: 'card-most-affected-more-2',
      }),
    ],
    source: mostAffected(msg),
  },
  prevention: {
    title: msg('Help people to stay well', { id: 'card-prevention-title' }),
    summary: msg('Find problems early, and give people what they need to look after themselves.', {
      id: 'card-prevention-summary',
    }),
    more: [
      msg(
        'Prevention means stopping a problem before it starts, or before it grows. Self-management means feeling able to look after your own health from day to day.',
        { id: 'card-prevention-more-1' },
      ),
    ],
    source: ourWork(msg),
  },
  communities: {
    title: msg('Shape services with local communities', { id: 'card-communities-title' }),
    summary: msg('Plan services with the people who use them.', {
      id: 'card-communities-summary',
    }),
    more: [
      msg(
        'People know best what works in their own lives. So we listen first, and we build support together.',
        { id: 'card-communities-more-1' },
      ),
    ],
    source: ourWork(msg),
  },
});

/** The words on and around each card's button. */
export const cardControls = (msg: MsgFn) => ({
  open: msg('Read more', { id: 'card-open' }),
  /** The same for a screen reader, which doesn't see which card the button is on. */
  openCard: (title: string) => msg(str`Read more: ${title}`, { id: 'card-open-card' }),
  source: msg('In Partnership Southwark’s own words', { id: 'card-source' }),
});

/** What is in the tag before the script has run. */
export const cardsSnippet = (msg: MsgFn) => ({
  sentence: msg('Partnership Southwark works to better join up services and support.', {
    id: 'snippet-cards',
  }),
  link: msg('Read what it is working towards', { id: 'snippet-cards-link' }),
});
