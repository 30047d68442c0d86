import type { ReactiveController, ReactiveElement } from 'lit';
import { isShown } from '../shared/until-found.js';

/** Plays the movement of each drawing once it is shown, as soon as half of it is on screen. */
export class PlayOnSight implements ReactiveController {
  #host: ReactiveElement;
  #observer: IntersectionObserver | undefined;
  #watched = new Set<Element>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Watches the drawings that weren't shown before, and forgets those that no longer are. */
  hostUpdated(): void {
    if (!('IntersectionObserver' in window)) return; // Replay still plays them
    this.#observer ??= new IntersectionObserver(playSeen, { threshold: 0.5 });
    const drawings = new Set(this.#host.renderRoot.querySelectorAll('[data-shown] .scene'));
    for (const drawing of this.#watched) {
      if (!drawings.has(drawing)) this.#observer.unobserve(drawing);
    }
    for (const drawing of drawings) {
      if (this.#watched.has(drawing)) continue;
      drawing.classList.remove('play');
      this.#observer.observe(drawing);
    }
    this.#watched = drawings;
  }

  /** Ends what is playing: a move in the document would start it again. */
  hostDisconnected(): void {
    for (const drawing of this.#watched) drawing.classList.remove('play');
  }
}

function playSeen(entries: IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    play(target);
  }
}

/** Takes the class away at the end, or once the drawing is hidden: it would play again when shown. */
function play(drawing: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  drawing.classList.add('play');
  const rest = () => drawing.classList.remove('play');
  const ends = drawing.getAnimations({ subtree: true }).map(({ finished }) => finished);
  Promise.all(ends).then(rest, () => isShown(drawing) || rest());
}

/** Plays a drawing's movement once more. */
export function replay(drawing: Element): void {
  drawing.classList.remove('play');
  drawing.getBoundingClientRect(); // so that the browser notices the class is gone
  play(drawing);
}
