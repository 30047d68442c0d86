/**
 * Careless changes that the tests must notice, each made in one place:
 * - `what`: the mistake, in a sentence.
 * - `file`, `from`, `to`: the text that is in the file once, and what replaces it.
 * - `tests`: the files of which at least one test must fail.
 * - `engine`: where they run, if not in Chromium.
 * - `build`: true where they look at dist/ through a helper. If they name it, that is known.
 */
export const mutations = [
  {
    what: 'The event of a card stays inside the host’s own shadow root.',
    file: 'src/priority-cards/events.ts',
    from: 'composed: true',
    to: 'composed: false',
    tests: ['test/priority-cards/priority-cards.test.ts'],
  },
  {
    what: 'The script tag pasted twice fills the console.',
    file: 'src/shared/define-element.ts',
    from: 'else if (existing.version !== version)',
    to: 'else',
    tests: ['test/script-tag.test.ts'],
  },
  {
    what: 'The gallery’s server gives out any file of the machine.',
    file: 'scripts/serve/gallery.mjs',
    from: 'file.startsWith(folder) ? file : undefined',
    to: 'file',
    tests: ['test/node/serve.test.mjs'],
  },
];
