import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * What a screen reader is told after a reader's press. It stands for one rendering: any later change
 * of the element, whoever makes it, takes it away, so that nothing out of date is read.
 */
export class Announcer implements ReactiveController {
  /** The words to show in a live region; empty while there is nothing to say. */
  words = '';

  #next = '';
  #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  say(words: string): void {
    this.#next = words;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.words = this.#next;
    this.#next = '';
  }
}
