import type { MsgFn } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import { english } from './english.js';
import { nearestLanguage, type Direction } from './nearest-language.js';

/** The language an element shows, asked of one place; the element follows every change. */
export class LocaleController implements ReactiveController {
  /** The one function through which every word goes. */
  readonly msg: MsgFn = english;

  /** The language of the words shown, where the page doesn't ask for that very language. */
  get lang(): string | undefined {
    return this.#asked === 'en' ? undefined : 'en';
  }

  /** The direction to lay out in. Text that fell back to English keeps English's direction. */
  get dir(): Direction {
    return (!this.#fellBack && this.#nearest.dir) || 'ltr';
  }

  /** A number as the language shown writes it. */
  number(value: number): string {
    return new Intl.NumberFormat('en').format(value);
  }

  /** The form of a message that goes with a number: one of the CLDR's plural categories. */
  plural(value: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules('en').select(value);
  }

  /** Language and direction of the host's own words, where ours fell back from them. */
  get own(): { lang: string; dir: string } | undefined {
    if (!this.#fellBack) return undefined;
    return { lang: this.#nearest.lang, dir: getComputedStyle(this.#host).direction };
  }

  #host: ReactiveElement;
  #nearest: ReturnType<typeof nearestLanguage> = { lang: 'en', dir: undefined };

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The primary language that the page asks for; empty where it doesn't say. */
  get #asked(): string {
    return this.#nearest.lang.split('-')[0]!.toLowerCase();
  }

  get #fellBack(): boolean {
    return !['', 'en'].includes(this.#asked);
  }

  hostConnected(): void {
    this.#update();
    connected.add(this.#update);
    observeRoots(this.#host);
  }

  hostDisconnected(): void {
    connected.delete(this.#update);
  }

  #update = (): void => {
    const before = this.#nearest;
    this.#nearest = nearestLanguage(this.#host);
    const { lang, dir } = this.#nearest;
    if (lang !== before.lang || dir !== before.dir) this.#host.requestUpdate();
  };
}

const connected = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * One observer serves every element; changes are rare, so all of them look again. A document's
 * observer doesn't see into shadow roots, so each root around the element is observed too.
 */
function observeRoots(element: Element): void {
  observer ??= new MutationObserver(() => connected.forEach((update) => update()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
}
