import { html, nothing, type ReactiveElement } from 'lit';
import { LinkedHeading } from './linked-heading.js';
import { pageInside } from './page-inside.js';

/** What is in the tag, for when more of it is to be seen than its slots. */
export class TagWords {
  #host: ReactiveElement;
  #holdsPage = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    new LinkedHeading(host);
  }

  /** Shows a part of the page that is in the tag below the widget: nothing of a page may be lost. */
  look = (): void => {
    const { localName, ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', this.look, { once: true });
    const part = pageInside(this.#host);
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
