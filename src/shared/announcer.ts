import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * What a screen reader is told after a press. The words stay until something that they depend on
 * changes, so that nothing out of date is read out.
 */
export class Announcer implements ReactiveController {
  /** The words for a live region; empty while there is nothing to say. */
  words = '';

  #host: ReactiveElement;
  #about: () => readonly unknown[];
  #before: readonly unknown[] = [];

  /** `about` gives the values that the words depend on. */
  constructor(host: ReactiveElement, about: () => readonly unknown[]) {
    this.#host = host;
    this.#about = about;
    host.addController(this);
  }

  say(words: string): void {
    this.words = words;
    this.#before = this.#about();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#about().some((value, index) => value !== this.#before[index])) this.words = '';
  }
}
