import { block } from '../markup/html.js';
import type { Tag } from './snippet.js';

/** What an attribute can hold as JSON only, and a script reads better. */
export type Properties = Readonly<Partial<Record<'study' | 'messages', unknown>>>;

/** The script that gives the page's first such widget another story, or other words. */
export function propertyScript(tag: Tag, properties: Properties): string {
  const lines = Object.entries(properties).map(
    ([name, value]) => `document.querySelector('${tag}').${name} = ${asScript(value)};`,
  );
  return block('script', { type: 'module' }, lines);
}

/** As people write it: no quotes around names that need none. No end of a script can be in it. */
const asScript = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/^( +)"([a-z]\w*)":/gim, '$1$2:')
    .replaceAll('<', '\\u003c');
