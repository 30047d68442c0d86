import type { MsgFn } from '@lit/localize';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { warnOnce } from '../values/warn.js';
import { catalogueOf, load, source, type Catalogue } from './catalogues.js';
import { rightToLeft } from './languages.js';
import { english, messages } from './messages.js';
import type { Direction } from './nearest-language.js';
import { PageLanguage } from './page-language.js';

/** Made when it is needed: a formatter costs a phone tens of milliseconds. */
let bengaliFormat: Intl.NumberFormat | undefined;
const bengali = (value: number): string =>
  (bengaliFormat ??= new Intl.NumberFormat('bn', { useGrouping: false })).format(value);

const directionOf = (language: string): Direction =>
  rightToLeft.includes(language) ? 'rtl' : 'ltr';

/**
 * A translation that no translator has checked yet, with a `msg` of its own: one of ours, or the
 * browser's own of the words in the tag.
 */
export interface Draft {
  lang: string;
  dir: Direction;
  msg: MsgFn;
  /** Whether the reader asked for English instead. */
  isInEnglish: boolean;
  isBrowsers: boolean;
}

/** Whether anything is in the tag that isn't meant for a slot. */
const hasWords = (element: Element): boolean =>
  [...element.childNodes].some(
    (each) =>
      each.nodeType !== Node.COMMENT_NODE &&
      each.textContent?.trim() &&
      !(each as Partial<Element>).slot,
  );

/** Which language an element shows, in which direction, and what each message says in it. */
export class LocaleController implements ReactiveController {
  /** Every word goes through this function. It is another function whenever words change. */
  msg: MsgFn = english;

  #host: ReactiveElement;
  #page: PageLanguage;
  #shown = source;
  #catalogue = catalogueOf(source);
  /** The host's own words, and those of them that are among the words shown. */
  #overrides: Catalogue | undefined;
  #hostWords: Catalogue | undefined;
  /** The draft that the reader has turned to English: the choice is for that draft only. */
  #draftInEnglish: string | undefined;
  /** The language that the page asked for last, while it is coming. */
  #coming: Promise<void> | undefined;
  /** Settles `ready()`. */
  #isReady: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#page = new PageLanguage(host, (isChange) => this.#turn(isChange));
    host.addController(this);
  }

  /**
   * The language of the words shown, as the page's own tag if that asks for this language. The
   * surface always says it: Firefox doesn't look for a language outside a shadow root.
   */
  get lang(): string {
    const { tag } = this.#page;
    const [asked] = tag.toLowerCase().split('-');
    return this.#shown.split('-')[0] === asked ? tag : this.#shown;
  }

  /** The direction to lay out in: the page's, if it says one for the language that is shown. */
  get dir(): Direction {
    return this.#directionFor(this.#shown);
  }

  /** Language and direction of the host's own words, where ours are in English instead. */
  get hostLanguage(): { lang: string; dir: string } | undefined {
    if (this.#shown !== source || this.#page.ours === source) return undefined;
    const dir = this.draft?.dir ?? (isServer ? 'auto' : getComputedStyle(this.#host).direction);
    return { lang: this.#page.tag, dir };
  }

  /** The draft that is shown, or that the reader reads in English instead. */
  get draft(): Draft | undefined {
    const isInEnglish = this.#isInEnglish;
    const { tag, dir, isTranslated, ours } = this.#page;
    const isBrowsers = isTranslated && !ours && hasWords(this.#host);
    if (isBrowsers) return { lang: tag, dir: dir!, msg: english, isInEnglish, isBrowsers };
    const lang = isInEnglish ? this.#wanted : this.#shown;
    const catalogue = catalogueOf(lang);
    if (!catalogue?.['draft-notice']) return undefined;
    const msg = messages(catalogue);
    return { lang, dir: this.#directionFor(lang), msg, isInEnglish, isBrowsers };
  }

  /** A whole number as the language shown writes it: of ours, only Bengali has digits of its own. */
  number = (value: number): string => (this.#shown === 'bn' ? bengali(value) : String(value));

  /** The form of a message that goes with a number: one of the CLDR's plural categories. */
  plural(value: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.#shown).select(value);
  }

  /** The host's own words for single messages, by id. */
  override(words: Catalogue | undefined): void {
    if (JSON.stringify(words) === JSON.stringify(this.#overrides)) return;
    this.#overrides = words;
    this.#speak();
  }

  /** From a draft to English, or back to it. */
  toggleEnglish(): void {
    this.#draftInEnglish = this.#isInEnglish ? undefined : this.#wanted;
    this.#turn(false);
  }

  /** Follows what the page asks for. An element that shows words already looks at once. */
  connect(): void {
    this.#page.observe();
    if (this.#host.hasUpdated) this.#page.look();
  }

  hostDisconnected(): void {
    this.#page.unobserve();
  }

  /** On a server, the element's own `lang` is all that can be known, and all languages are here. */
  look(): void {
    this.#page.look();
  }

  /** Settles once the words that the page asks for are here, or English in their place. */
  async ready(): Promise<void> {
    // A host may set the language, or move the element, just after it has put it in.
    await Promise.resolve();
    this.#page.look();
    if (this.#coming) await new Promise<void>((resolve) => (this.#isReady = resolve));
  }

  /** The language of ours that is nearest to what the page asks for. */
  get #wanted(): string {
    return this.#page.ours ?? source;
  }

  get #isInEnglish(): boolean {
    return this.#draftInEnglish === this.#wanted;
  }

  #directionFor(language: string): Direction {
    return (this.#page.ours === language && this.#page.dir) || directionOf(language);
  }

  /** Shows the language that is wanted: at once if it is here, else once it is, if still wanted. */
  #turn(isChange: boolean): void {
    const language = this.#isInEnglish ? source : this.#wanted;
    this.#coming = undefined;
    if (catalogueOf(language)) return this.#show(language);
    this.#host.requestUpdate(); // what is still shown is no longer in the page's language
    const coming = this.#bring(language, isChange).then(() => {
      // A draft that has come can be offered now, whatever is shown.
      if (this.#coming !== coming) return this.#host.requestUpdate();
      this.#coming = undefined;
      this.#show(catalogueOf(language) ? language : source);
    });
    this.#coming = coming;
  }

  async #bring(language: string, isChange: boolean): Promise<void> {
    const problem = await load(language, isChange);
    if (problem) warnOnce(this.#host, ...problem);
  }

  #show(language: string): void {
    this.#shown = language;
    this.#speak();
    this.#isReady?.();
  }

  /** A host's words are in the page's language, so they aren't mixed with words in another. */
  #speak(): void {
    const catalogue = catalogueOf(this.#shown);
    const { ours, isTranslated } = this.#page;
    const hostWords = ours === this.#shown && !isTranslated ? this.#overrides : undefined;
    if (catalogue !== this.#catalogue || hostWords !== this.#hostWords) {
      this.msg = messages(catalogue, hostWords);
    }
    this.#catalogue = catalogue;
    this.#hostWords = hostWords;
    this.#host.requestUpdate();
  }
}
