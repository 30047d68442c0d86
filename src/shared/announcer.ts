import { nothing, render } from 'lit';

/** Orca throws away what it is told among many changes: the words wait until those are over. */
const calm = 300;
/** By then, a screen reader has taken the words; it says them when it has time. */
const taken = 5000;

/**
 * What a screen reader is told after a press. The words go again soon, so that nobody who reads on
 * meets them when they are out of date. The live region itself stays, since only a change in one
 * that is there is heard. It has no role: `status` would be a stop for the reader, though empty.
 */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(region: HTMLElement, words: unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      render(words, region);
      this.#timer = setTimeout(() => render(nothing, region), taken);
    }, calm);
  }
}
