import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';

const { axe } = window as unknown as { axe: typeof Axe };

const options: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    // A fixture is a part of a page: these ask for a whole one.
    bypass: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    // Waits for a film to load; the reader starts ours, and it has controls.
    'no-autoplay-audio': { enabled: false },
  },
  resultTypes: ['violations'],
  // axe cannot look into a frame that does not run it.
  iframes: false,
};

/** What axe finds wrong in the document and its open shadow roots, a line for each element. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id}: ${help} (${target.join(' ')}) ${html}`),
  );
}
