import type { MsgFn } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import { catalogueOf, load, ourLanguage, source, type Catalogue } from './catalogue.js';
import { rightToLeft } from './catalogues.js';
import { english, messages } from './messages.js';
import { nearestLanguage, type Direction } from './nearest-language.js';
import { observeLanguage } from './observe-language.js';

const directionOf = (language: string): Direction =>
  rightToLeft.includes(language) ? 'rtl' : 'ltr';

/** A translation that no translator has checked yet, and its own way to speak. */
export interface Draft {
  lang: string;
  dir: Direction;
  msg: MsgFn;
  /** Whether the reader asked for English instead. */
  isLeft: boolean;
}

/** The language an element shows, asked of one place; the element follows every change. */
export class LocaleController implements ReactiveController {
  /** The one function through which every word goes: a new one when the words change. */
  msg: MsgFn = english;

  #host: ReactiveElement;
  #nearest: ReturnType<typeof nearestLanguage> | undefined;
  /** The language of ours that the page asks for, if we have it; English where it doesn't say. */
  #ours: string | undefined = source;
  #shown = source;
  #catalogue = catalogueOf(source);
  #overrides: Catalogue | undefined;
  #own: Catalogue | undefined;
  /** The draft that the reader left for English; another draft is another choice. */
  #left: string | undefined;
  #stopObserving: (() => void) | undefined;
  #begin: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The language of the words shown, in the page's own tag if it asks for that very language.
   * Always said on the surface: Firefox doesn't look for a language outside a shadow root.
   */
  get lang(): string {
    const [asked] = this.#asked.toLowerCase().split('-');
    return this.#shown.split('-')[0] === asked ? this.#asked : this.#shown;
  }

  /** The direction to lay out in: the page's, if it says one for the language that is shown. */
  get dir(): Direction {
    return this.#directionFor(this.#shown);
  }

  /** Language and direction of the host's own words, where ours fell back from them. */
  get own(): { lang: string; dir: string } | undefined {
    if (this.#shown !== source || this.#ours === source) return undefined;
    const dir = this.draft?.dir ?? getComputedStyle(this.#host).direction;
    return { lang: this.#asked, dir };
  }

  /** The draft that is shown, or that the reader left for English. */
  get draft(): Draft | undefined {
    const isLeft = this.#readsEnglish;
    const lang = isLeft ? this.#wanted : this.#shown;
    const catalogue = catalogueOf(lang);
    if (!catalogue?.['draft-notice']) return undefined;
    return { lang, dir: this.#directionFor(lang), msg: messages(catalogue), isLeft };
  }

  /** A number as the language shown writes it. Browsers differ on Arabic: its words have 0 to 9. */
  number(value: number): string {
    const tag = this.#shown === 'ar' ? 'ar-u-nu-latn' : this.#shown;
    return value.toLocaleString(tag);
  }

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

  /** The reader leaves a draft for English, or comes back to it. */
  toggleEnglish(): void {
    this.#left = this.#readsEnglish ? undefined : this.#wanted;
    this.#turn(false);
  }

  /**
   * Calls `begin` as soon as the words are here in the element's language, and at once where it
   * has begun before: until then, what stands in its tag is still shown.
   */
  connect(begin: () => void): void {
    this.#stopObserving ??= observeLanguage(this.#host, () => this.#look());
    if (this.#host.hasUpdated) {
      begin();
      this.#look();
    } else {
      this.#begin = begin;
      // A host may set the language, or move the element, just after it has put it in.
      queueMicrotask(() => this.#look());
    }
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** The tag that the page asks for; empty where it doesn't say. */
  get #asked(): string {
    return this.#nearest?.lang ?? '';
  }

  /** The language of ours that is nearest to what the page asks for. */
  get #wanted(): string {
    return this.#ours ?? source;
  }

  get #readsEnglish(): boolean {
    return this.#left === this.#wanted;
  }

  #directionFor(language: string): Direction {
    return (this.#ours === language && this.#nearest?.dir) || directionOf(language);
  }

  #look(): void {
    const before = this.#nearest;
    const { lang, dir } = (this.#nearest = nearestLanguage(this.#host));
    const isChange = lang !== before?.lang;
    if (isChange) this.#ours = lang ? ourLanguage(lang) : source;
    if (isChange || dir !== before.dir || this.#begin) this.#turn(isChange && !!before);
  }

  /** To the language that is wanted now; once it has come, if it is still wanted then. */
  #turn(isChange: boolean): void {
    const language = this.#readsEnglish ? source : this.#wanted;
    if (catalogueOf(language)) return this.#show(language);
    this.#host.requestUpdate(); // what is still shown is in another language than the page's now
    void load(language, this.#host, isChange).then(() => {
      const isWanted = language === this.#wanted && !this.#readsEnglish;
      if (isWanted) this.#show(catalogueOf(language) ? language : source);
      else this.#host.requestUpdate(); // the way back to the draft
    });
  }

  #show(language: string): void {
    this.#shown = language;
    this.#speak();
    if (!this.#host.isConnected) return;
    this.#begin?.();
    this.#begin = undefined;
  }

  /** A host's words are in the page's language: they don't stand among others. */
  #speak(): void {
    const catalogue = catalogueOf(this.#shown);
    const own = this.#ours === this.#shown ? this.#overrides : undefined;
    if (catalogue !== this.#catalogue || own !== this.#own) this.msg = messages(catalogue, own);
    this.#catalogue = catalogue;
    this.#own = own;
    this.#host.requestUpdate();
  }
}
