import { isServer, type ReactiveController } from 'lit';
import { Nearness } from '../shared/nearness.js';
import type { Widget } from '../shared/widget.js';

/**
 * Which steps have their drawing: it is drawn once somebody can see it, since each has some hundred
 * nodes. On paper every step is open, so that all are drawn before printing.
 */
export class DrawnSteps implements ReactiveController {
  #host: Widget;
  #nearness: Nearness;
  #drawn = new Set<number>();
  /** Some engines announce printing with an event, some through the media query. */
  #print = isServer ? undefined! : matchMedia('print');

  /** Whether the story is being printed, or has been. */
  isForPaper = false;

  constructor(host: Widget) {
    this.#host = host;
    this.#nearness = new Nearness(host);
    host.addController(this);
  }

  /** Whether to draw a step, which is shown now or not. What has been drawn stays. */
  has(step: number, isShown: boolean): boolean {
    if ((isShown && this.#nearness.isNear) || this.isForPaper) this.#drawn.add(step);
    return this.#drawn.has(step);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    this.#print.addEventListener('change', this.#onPrint);
    if (this.#print.matches) this.#onPrint();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    this.#print.removeEventListener('change', this.#onPrint);
  }

  #onPrint = (): void => {
    this.isForPaper = true;
    this.#host.renderNow();
  };
}
