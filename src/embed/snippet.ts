import type { MsgFn } from '@lit/localize';
import { english } from '../locale/messages.js';
import type { Context, Description } from '../markup/description.js';
import { block, escape, line, type Attributes } from '../markup/html.js';
import type { Page } from '../values/page.js';
import { readHeadingLevel } from '../values/read-number.js';
import { earlyStyle } from './early-style.js';
import { widgets } from './widgets.js';

export type Tag = (typeof widgets)[number]['tag'];

/** The elements, in the order of the partnership's page. */
export const tags: readonly Tag[] = widgets.map(({ tag }) => tag);

/** Where a partner has copied the release to, unless it says otherwise: on its own server. */
export const base = '/partnership-southwark/';

/** A language for the words in the tag, which the tag then names. */
export interface Language {
  lang: string;
  dir: 'ltr' | 'rtl';
  msg: MsgFn;
  /** Whether no translator has checked it yet. */
  isDraft?: boolean;
}

/** Something of the host's own, for one of the widget's slots: words, or markup as it stands. */
export type Slotted = { slot: string } & ({ tag: string; text: string } | { markup: string });

export interface SnippetOptions {
  /** `short`: a sentence and a link in the tag. `full`: all the words. Default `short`. */
  words?: 'short' | 'full';
  /** With a small style that gives the words our type and spacing until the script has run. */
  style?: boolean;
  /** Attributes of the tag; an empty string for one without a value. */
  attributes?: Attributes;
  /** Default: English, and no language on the tag. */
  language?: Language;
  slots?: readonly Slotted[];
}

export interface ScriptOptions {
  /** The folder of the release: an address that ends in a slash. Default: as in the README. */
  base?: string;
  /** The script's hash, for a page that takes no other bytes. */
  integrity?: string;
  /** The twin without modules, for sites whose plug-ins rewrite scripts. */
  isClassic?: boolean;
}

/** The script tag that brings all widgets. */
export function scriptTag({
  base: folder = base,
  integrity,
  isClassic,
}: ScriptOptions = {}): string {
  const hash = integrity && { integrity };
  return isClassic
    ? line('script', { src: `${folder}widgets.classic.js`, defer: '', ...hash }, '')
    : line('script', { type: 'module', src: `${folder}widgets.js`, ...hash }, '');
}

/** What a partner pastes where a widget is to be. */
export function tagSnippet(tag: Tag, options: SnippetOptions = {}): string {
  const { style = false, attributes = {}, language, slots = [] } = options;
  const own = slots.map((each) =>
    'markup' in each ? each.markup : line(each.tag, { slot: each.slot }, escape(each.text)),
  );
  const children = [...own, ...wordsOf(tag, options)];
  const lines = [block(tag, { ...marksOf(language), ...attributes }, children)];
  if (style) lines.unshift(block('style', {}, [earlyStyle(descriptionOf(tag))]));
  return lines.join('\n');
}

/** The words in the tag, as lines of HTML. */
export const wordsOf = (tag: Tag, options: SnippetOptions): string[] =>
  descriptionOf(tag)[options.words ?? 'short'](contextOf(options));

/** What marks words as being in a language; nothing for English. */
export const marksOf = (language?: Language): Attributes =>
  language ? { lang: language.lang, ...(language.dir === 'rtl' && { dir: 'rtl' }) } : {};

export const descriptionOf = (tag: Tag): Description => widgets.find((each) => each.tag === tag)!;

/** What a partner pastes: the script tag, and a widget. */
export const snippet = (tag: Tag, options: SnippetOptions & ScriptOptions = {}): string =>
  `${scriptTag(options)}\n${tagSnippet(tag, options)}`;

/** In place of the partner's own site, whose name the generator can't know. */
export const partnersPage: Page = {
  base: 'https://own-site.invalid/',
  origin: 'https://own-site.invalid',
};

/** What a widget’s description goes by. */
export const contextOf = (
  { attributes = {}, language, slots = [] }: SnippetOptions,
  page = partnersPage,
): Context => ({
  msg: language?.msg ?? english,
  attributes,
  level: readHeadingLevel(attributes['heading-level']).value,
  hasOwnHeading: slots.some(({ slot }) => slot === 'heading'),
  page,
});
