import type { ReactiveController, ReactiveElement } from 'lit';
import { isShown } from './until-found.js';

const headings = 'h2, h3, h4, h5, h6';

/**
 * Brings a reader who follows a link to a heading in the tag, say from a page's table of contents,
 * to the same heading in the widget: the one with these words, or else in this place.
 */
export class LinkedHeading implements ReactiveController {
  #host: ReactiveElement;
  #isFirst = true;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** The page may have been opened with such a link: the browser follows it until the page is here. */
  hostUpdated(): void {
    if (this.#isFirst && document.readyState !== 'complete')
      addEventListener('load', this.#followFirst, { once: true });
    else if (this.#isFirst) this.#followFirst();
    this.#isFirst = false;
  }

  /** What has the reader's focus by then keeps it. */
  #followFirst = (): void => {
    if (document.activeElement === document.body) this.#follow();
  };

  #follow = (): void => {
    const inTag = [...this.#host.querySelectorAll(headings)].filter(
      (each) => !each.closest('[slot]'),
    );
    const at = inTag.findIndex((each) => each.matches(':target'));
    if (at < 0) return;
    const own = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(headings)].filter(isShown);
    const words = inTag[at]!.textContent.trim();
    const heading = own.find((each) => each.textContent.trim() === words) ?? own[at];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };
}
