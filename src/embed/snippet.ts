import { earlyStyle } from './early-style.js';
import { fullWords } from './full-words.js';
import { block, line, type Attributes } from './html.js';
import { shortWords } from './short-words.js';
import type { Tag } from './tags.js';

/** Where a partner has copied `dist/` to on its own server. */
export const base = '/partnership-southwark/';

export interface SnippetOptions {
  /** `short`: a sentence and a link in the tag. `full`: all the words. Default `short`. */
  words?: 'short' | 'full';
  /** With a small style that gives the words our type and spacing until the script has run. */
  style?: boolean;
  /** Attributes of the tag; an empty string for one without a value. */
  attributes?: Attributes;
}

/** The script tag that brings all four widgets. */
export const scriptTag = line('script', { type: 'module', src: `${base}widgets.js` }, '');

/** What a partner pastes where a widget is to stand. */
export function tagSnippet(tag: Tag, options: SnippetOptions = {}): string {
  const { words = 'short', style = false, attributes = {} } = options;
  const children = (words === 'full' ? fullWords : shortWords)(tag, attributes);
  const lines = [block(tag, attributes, children)];
  if (style) lines.unshift(block('style', {}, [earlyStyle(tag)]));
  return lines.join('\n');
}

/** What a partner pastes: the script tag, and a widget. */
export const snippet = (tag: Tag, options?: SnippetOptions): string =>
  `${scriptTag}\n${tagSnippet(tag, options)}`;
