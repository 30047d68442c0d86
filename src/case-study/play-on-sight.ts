import type { ReactiveController } from 'lit';

/** Plays the movement of drawings once, each as soon as half of it is on screen. */
export class PlayOnSight implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  /** Starts afresh with these drawings, and forgets all others. */
  watch(drawings: Iterable<Element>): void {
    this.hostDisconnected();
    this.#observer = new IntersectionObserver(playSeen, { threshold: 0.5 });
    for (const drawing of drawings) {
      drawing.classList.remove('play');
      this.#observer.observe(drawing);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

function playSeen(entries: IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    target.classList.add('play');
  }
}

/** Plays a drawing's movement once more. */
export function replay(drawing: Element): void {
  drawing.classList.remove('play');
  drawing.getBoundingClientRect(); // the style without the class has to be seen first
  drawing.classList.add('play');
}
