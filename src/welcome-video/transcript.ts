import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Widget } from '../shared/widget.js';

/** The host's transcript of the film, behind a button; a link to a place in it opens it. */
export class Transcript implements ReactiveController {
  #host: Widget;
  #isThere = false;

  constructor(host: Widget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#openTarget);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#openTarget);
  }

  render(words: string, dir: string | undefined): TemplateResult {
    return html`<details ?hidden=${!this.#isThere}>
      <summary>${words}</summary>
      <slot name="transcript" dir=${dir ?? nothing} @slotchange=${this.#onSlotChange}></slot>
    </details>`;
  }

  #onSlotChange = ({ currentTarget }: Event): void => {
    this.#isThere = (currentTarget as HTMLSlotElement).assignedElements().length > 0;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(this.#openTarget);
  };

  /** Some engines open it by themselves, but none on load: then, it comes after the link. */
  #openTarget = (): void => {
    const target = this.#host.querySelector('[slot=transcript]:target, [slot=transcript] :target');
    const details = this.#host.shadowRoot!.querySelector('details');
    if (!target || !details || details.open) return;
    details.open = true;
    target.scrollIntoView();
  };
}
