import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Whether an element is in the window or a window's height from it, or has been: what is only to
 * be seen needn't be made before.
 */
export class Nearness implements ReactiveController {
  isNear = false;

  #host: ReactiveElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    const { top, bottom } = this.#host.getBoundingClientRect();
    const isNear = top < 2 * innerHeight && bottom > -innerHeight;
    if (isNear || !('IntersectionObserver' in window)) return this.#comeNear();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#comeNear();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #comeNear(): void {
    this.isNear = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
