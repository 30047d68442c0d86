import type { MsgFn } from '@lit/localize';
import type { Page } from '../values/page.js';
import type { Problem } from '../values/reading.js';
import { text, type Attributes } from './html.js';

/** What the words in a tag depend on. */
export interface Context {
  msg: MsgFn;
  /** The tag's attributes, which apply to its words as they do to the widget. */
  attributes: Attributes;
  /** The level of the widget's heading. */
  level: number;
  /** Whether the host slots a heading of its own. */
  hasOwnHeading: boolean;
  /** The page that a partner will paste it into, which is not known yet. */
  page: Page;
}

/** Something that a browser asks for because of a widget. */
export interface Request {
  /** The act that brings it about. */
  when: string;
  what: string;
  from: string;
}

/** What the snippets and the builder need to know of a widget, and the widget itself doesn't. */
export interface Description {
  tag: `ps-${string}`;
  /** What people call it. */
  name: string;
  /** What it shows, and whose words those are. */
  about: { what: string; whose: string };
  /** What it is called in a language: a frame needs a title. */
  title: (msg: MsgFn) => string;
  /** Its height in a frame on a phone as it comes, in px. */
  height: number;
  /** Attributes with which it shows all that it can. */
  example: Attributes;
  /** The lines inside the tag: one true sentence and a link, or all the words. */
  short: (context: Context) => string[];
  full: (context: Context) => string[];
  /** What it asks for, beyond what all widgets do; `privacy.json` has it. */
  requests?: readonly Request[];
  /** What of its own attributes can’t be used, and what it does instead. */
  problems?: (context: Context) => readonly Problem[];
  /** What a content security policy has to allow for it, other than its script, style and language. */
  policy?: (context: Context) => readonly string[];
  /** This widget's part of the small style for its full words. */
  earlyStyle: string;
}

/** The widget's heading among its words. */
export const ownHeading = ({ hasOwnHeading, level }: Context, words: string): string[] =>
  hasOwnHeading ? [] : [text(`h${level}`, words)];

/** A heading one level below it. */
export const subheading = ({ level }: Context, words: string): string =>
  text(`h${Math.min(level + 1, 6)}`, words);
