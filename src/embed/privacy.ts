import type { Description, Request } from '../markup/description.js';
import { widgets } from './widgets.js';

/** What every widget asks for. */
const always: readonly Request[] = [
  {
    when: 'the page is opened',
    what: 'widgets.js',
    from: 'the server that the script tag names',
  },
  {
    when: 'a language other than English is asked for',
    what: 'that language’s file in locales/',
    from: 'the server that the script tag names, without cookies',
  },
];

const nothing = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] };

/** What each widget asks for and when, and what it stores: for whoever answers for a website. */
export const privacy = {
  stored: { ...nothing },
  requested: Object.fromEntries(
    widgets.map(({ tag, ...widget }: Description) => [
      tag,
      [...always, ...(widget.requests ?? [])],
    ]),
  ),
};
