/** The ways in which a site can take a widget, and whom each is for: the builder’s first question. */
export const ways = {
  script: {
    label: 'Paste HTML with a script',
    whom: 'You are an administrator, or your system has an “HTML” or “embed code” block.',
  },
  pinned: {
    label: 'Paste a script that is pinned to one release',
    whom: 'Your security team wants to be sure that the script never changes without you knowing.',
  },
  classic: {
    label: 'Paste an old-style script',
    whom: 'A performance plug-in merges, moves or rewrites your scripts.',
  },
  plugin: {
    label: 'Use the WordPress plug-in',
    whom: 'Your site is WordPress. Authors can use it too, since they paste no script.',
  },
  address: {
    label: 'Paste an address',
    whom: 'Your site makes a frame of an address on a line of its own, as WordPress does.',
  },
  frame: {
    label: 'Paste a frame',
    whom: 'No scripts are allowed on your site, but frames (“iframes”) are. In WordPress, administrators and editors may paste one.',
  },
  npm: {
    label: 'Install a package',
    whom: 'You are a developer, and your site is built with a bundler.',
  },
  words: {
    label: 'Paste words only',
    whom: 'Your system removes everything except text and links.',
  },
} as const;

export type WayName = keyof typeof ways;

/** The ways that a release’s folder has: an address unfolds only where `npm run site` has written it. */
export const waysOf = (files: readonly string[]): WayName[] =>
  (Object.keys(ways) as WayName[]).filter(
    (way) => way !== 'address' || files.some((file) => file.startsWith('oembed/')),
  );

/** What readers don’t get to see if there is no widget, only its words. */
const forWidgetsOnly = ['theme', 'poster', 'captions', 'captions-lang'];

/** Whether an attribute makes a difference in this way; an address is the same for everyone. */
export const passesOn = (way: WayName, attribute: string): boolean =>
  way === 'words' ? !forWidgetsOnly.includes(attribute) : way !== 'address';

/** Whether somebody pastes a tag, with a choice of the words in it. */
export const hasWords = (way: WayName): boolean =>
  ['script', 'pinned', 'classic', 'npm'].includes(way);

/** Whether the site’s own style sheet can size the widgets’ text. */
export const hasText = (way: WayName): boolean => hasWords(way) || way === 'plugin';

/** Whether a colour of the partner’s own does. */
export const hasColour = (way: WayName): boolean => way !== 'words' && way !== 'address';
