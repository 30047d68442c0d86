import type { MsgFn } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import { catalogueOf, load, ourLanguage, source, type Catalogue } from './catalogue.js';
import { english, messages } from './messages.js';
import { nearestLanguage, type Direction } from './nearest-language.js';
import { observeLanguage } from './observe-language.js';

const directionOf = (language: string): Direction => (language === 'ar' ? 'rtl' : 'ltr');

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
  #nearest: ReturnType<typeof nearestLanguage> = { lang: source, dir: undefined };
  #shown = source;
  #overrides: Catalogue | undefined;
  /** The draft that the reader left for English. */
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
    const { lang } = this.#nearest;
    const [asked] = lang.toLowerCase().split('-');
    return this.#shown.split('-')[0] === asked ? lang : this.#shown;
  }

  /** The direction to lay out in. Text that fell back to English keeps English's direction. */
  get dir(): Direction {
    return (!this.#fellBack && this.#nearest.dir) || directionOf(this.#shown);
  }

  /** Language and direction of the host's own words, where ours fell back from them. */
  get own(): { lang: string; dir: string } | undefined {
    if (!this.#fellBack) return undefined;
    const dir = this.draft?.dir ?? getComputedStyle(this.#host).direction;
    return { lang: this.#nearest.lang, dir };
  }

  /** The draft that is shown, or that the reader left for English. */
  get draft(): Draft | undefined {
    const lang = this.#readsEnglish ? this.#wanted : this.#shown;
    const catalogue = catalogueOf(lang);
    if (!catalogue?.['draft-notice']) return undefined;
    const dir = this.#nearest.dir ?? directionOf(lang);
    return { lang, dir, msg: messages(catalogue), isLeft: this.#readsEnglish };
  }

  /** A number as the language shown writes it. */
  number(value: number): string {
    return new Intl.NumberFormat(this.#shown).format(value);
  }

  /** The form of a message that goes with a number: one of the CLDR's plural categories. */
  plural(value: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.#shown).select(value);
  }

  /** The host's own words for single messages, by id. */
  override(words: Catalogue | undefined): void {
    this.#overrides = words;
    this.#speak();
  }

  /** The reader leaves a draft for English, or comes back to it. */
  toggleEnglish(): void {
    this.#left = this.#readsEnglish ? undefined : this.#wanted;
    this.#look();
  }

  /**
   * Calls `begin` as soon as the words are here in the element's language, and at once where it
   * has begun before: until then, what stands in its tag is still shown.
   */
  connect(begin: () => void): void {
    this.#stopObserving ??= observeLanguage(this.#host, () => this.#look());
    const { hasUpdated } = this.#host;
    if (hasUpdated) begin();
    else this.#begin = begin;
    this.#look(hasUpdated);
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** The language of ours that is nearest to what the page asks for. */
  get #wanted(): string {
    return ourLanguage(this.#nearest.lang) ?? source;
  }

  /** Another draft is another choice. */
  get #readsEnglish(): boolean {
    return this.#left === this.#wanted;
  }

  get #fellBack(): boolean {
    const asked = this.#nearest.lang;
    return this.#shown === source && asked !== '' && ourLanguage(asked) !== source;
  }

  /** Shows what is wanted now, or once it has come if it is still wanted then. */
  #look(isChange = true): void {
    const before = this.#nearest;
    this.#nearest = nearestLanguage(this.#host);
    const language = this.#readsEnglish ? source : this.#wanted;
    const { lang, dir } = this.#nearest;
    const isSame = lang === before.lang && dir === before.dir && language === this.#shown;
    if (isSame && !this.#begin) return;
    if (catalogueOf(language)) return this.#show(language);
    void load(language, this.#host, isChange).then(() => {
      if (language === this.#wanted && !this.#readsEnglish) {
        this.#show(catalogueOf(language) ? language : source);
      }
    });
  }

  #show(language: string): void {
    this.#shown = language;
    this.#speak();
    if (!this.#host.isConnected) return;
    this.#begin?.();
    this.#begin = undefined;
  }

  #speak(): void {
    const own = this.#readsEnglish ? undefined : this.#overrides;
    this.msg = messages(catalogueOf(this.#shown), own);
    this.#host.requestUpdate();
  }
}
