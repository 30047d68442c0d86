import { isServer } from 'lit';
import { source } from './catalogues.js';
import { nearestLanguage, type Direction } from './nearest-language.js';
import { observeLanguage } from './observe-language.js';
import { ourLanguage } from './our-language.js';

/**
 * What a browser asks for that has translated the page, whatever the language of a part of it was.
 * Chrome says the direction in a class alone.
 */
function translation({ ownerDocument }: Element) {
  const { lang, classList } = ownerDocument.documentElement;
  const dir = (['ltr', 'rtl'] as const).find((each) => classList.contains(`translated-${each}`));
  return dir && { lang, dir };
}

/** The language and direction that the page asks of an element. */
export class PageLanguage {
  /** The language of ours that the tag asks for, if we have it; English where it doesn't say. */
  ours: string | undefined = source;

  /** Whether the browser has translated the page into that language. */
  isTranslated = false;

  #element: Element;
  #turn: (isChange: boolean) => void;
  #nearest: ReturnType<typeof nearestLanguage> | undefined;
  #stopObserving: (() => void) | undefined;

  /** `turn` is called at the first look, and whenever the page asks for something else. */
  constructor(element: Element, turn: (isChange: boolean) => void) {
    this.#element = element;
    this.#turn = turn;
  }

  /** The tag that the page asks for; empty where it doesn't say. */
  get tag(): string {
    return this.#nearest?.lang ?? '';
  }

  /** The direction that goes with the tag, if the page says one. */
  get dir(): Direction | undefined {
    return this.#nearest?.dir;
  }

  /** Looks again with every change around the element, until `unobserve()`. */
  observe(): void {
    this.#stopObserving ??= observeLanguage(this.#element, () => this.look());
  }

  unobserve(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  look(): void {
    const before = this.#nearest;
    const wasTranslated = this.isTranslated;
    const translated = isServer ? undefined : translation(this.#element);
    this.isTranslated = translated !== undefined;
    const { lang, dir } = (this.#nearest = translated ?? nearestLanguage(this.#element));
    const isOther = lang !== before?.lang;
    if (isOther) this.ours = lang ? ourLanguage(lang) : source;
    if (isOther || dir !== before.dir || this.isTranslated !== wasTranslated)
      this.#turn(isOther && before !== undefined);
  }
}
