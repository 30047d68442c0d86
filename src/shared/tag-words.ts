import { html, nothing, type ReactiveElement } from 'lit';
import { LinkedHeading } from './linked-heading.js';

/** What no snippet of ours has, nor what people's tools make of one. */
const parts =
  /^(ps-.+|main|header|footer|nav|aside|section|article|form|h1|figure|iframe|video|audio|button|input|select|textarea|script)$/;

/** What is in the tag, for when more of it is to be seen than its slots. */
export class TagWords {
  #host: ReactiveElement;
  #holdsPage = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    new LinkedHeading(host);
  }

  /**
   * Looks for a part of the page in the tag: HTML has no `<ps-… />`, so that what follows one is in
   * it. That is shown below the widget, since nothing of a page may be lost.
   */
  look = (): void => {
    const { localName, ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', this.look, { once: true });
    const inside = this.#host.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *');
    const part = [...inside].find((each) => parts.test(each.localName));
    if (!part || this.#holdsPage) return;
    this.#holdsPage = true;
    this.#host.requestUpdate();
    console.warn(
      `<${localName}>: the page’s <${part.localName}> is inside it; showing that below. Write <${localName}></${localName}>, since <${localName} /> closes nothing.`,
    );
  };

  /** All that is in the tag, if it is to be shown; or what isn’t ours. */
  render(isWhole: boolean): unknown {
    if (!isWhole) return this.#holdsPage ? html`<slot></slot>` : nothing;
    const names = ['heading', '', ...[...this.#host.children].map(({ slot }) => slot)];
    return [...new Set(names)].map((name) => html`<slot name=${name}></slot>`);
  }
}
