import type { MsgFn } from '@lit/localize';
import type { Page } from '../values/page.js';
import { text, type Attributes } from './html.js';

/** What the words that stand in a tag depend on. */
export interface Context {
  msg: MsgFn;
  /** The tag's attributes: what they ask of the widget holds for its words too. */
  attributes: Attributes;
  /** The level of the widget's heading. */
  level: number;
  /** Whether the host slots a heading of its own. */
  hasOwnHeading: boolean;
  /** The partner's page, whose address nobody here knows. */
  page: Page;
}

/** A widget as people see it on a page: the fields that aren't in its code are said here alone. */
export interface Description {
  tag: `ps-${string}`;
  /** What people call it. */
  name: string;
  /** What it shows, and whose words those are: HTML, for the page that shows all widgets. */
  about: { what: string; whose: string; tip?: string };
  /** How it is shown there: each with a name, if there are several. */
  examples: readonly { name?: string; note?: string; attributes: Attributes }[];
  /** The lines that stand in the tag: one true sentence and a link, or all the words. */
  short: (context: Context) => string[];
  full: (context: Context) => string[];
  /** The small style's part for the full words of this widget. */
  earlyStyle: string;
}

/** The widget's heading among its words. */
export const ownHeading = ({ hasOwnHeading, level }: Context, words: string): string[] =>
  hasOwnHeading ? [] : [text(`h${level}`, words)];

/** A heading one level below it. */
export const subheading = ({ level }: Context, words: string): string =>
  text(`h${Math.min(level + 1, 6)}`, words);
