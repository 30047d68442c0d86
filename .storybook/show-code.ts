import type { StoryContext } from '@storybook/web-components-vite';
import { snippet } from '../src/embed/snippet.js';
import type { Tag } from '../src/embed/snippet.js';

/** The code panel: a fixture's own HTML; for the playground, what a partner would paste. */
export function showCode(code: string, { name, component, args }: StoryContext): string {
  if (name !== 'Playground') return code;
  const attributes = Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== '')
      .map(([attribute, value]) => [attribute, String(value)]),
  );
  return snippet(component as Tag, { attributes });
}
