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
  address: {
    label: 'Paste an address',
    whom: 'Your site makes a frame of an address on a line of its own, as WordPress does.',
  },
  frame: {
    label: 'Paste a frame',
    whom: 'No scripts are allowed on your site, but frames (“iframes”) are.',
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
