import type { ReactiveController, ReactiveElement } from 'lit';

const tops = new WeakMap<Element, number>();

/**
 * Where an element began in the window, in px, when this was first asked. All that wait for their
 * turn are asked at once: asked in between their renderings, each would have the page laid out anew.
 */
export function topInWindow(element: Element): number {
  const top = tops.get(element) ?? element.getBoundingClientRect().top;
  tops.set(element, top);
  return top;
}

/**
 * Whether an element is above the end of the window, or less than a window's height below it, or has
 * been: what is only to be seen needn't be made before.
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
    const isNear = topInWindow(this.#host) < 2 * innerHeight;
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
    tops.delete(this.#host); // it may come back elsewhere
    this.#observer?.disconnect();
  }

  #comeNear(): void {
    this.isNear = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
