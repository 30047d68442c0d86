import { html, nothing, type TemplateResult } from 'lit';

interface TitleContext {
  /** The step's number, counted from 1, and how the language shown writes it. */
  number: number;
  digits: string;
  /** Where in the list the title is, for a reader who doesn't see it. It follows the words, since
   * Orca presses where a heading's text begins. */
  position: string;
  isCurrent: boolean;
  /** Opens the step; undefined where all are shown, and there is nothing to open. */
  goTo: ((step: number) => unknown) | undefined;
}

/** A step's number and title: in a story told step by step, the button that opens it. */
export function renderTitle(
  words: unknown,
  { number, digits, position, isCurrent, goTo }: TitleContext,
): TemplateResult {
  const title = html`<span class="number" aria-hidden="true">${digits}</span>
    <span>${words}<span class="visually-hidden">, ${position}</span></span>`;
  if (!goTo) return html`<span class="title">${title}</span>`;
  return html`<button
    class="title"
    aria-current=${isCurrent ? 'step' : nothing}
    aria-controls="step-${number}"
    @click=${() => goTo(number)}
  >
    ${title}
  </button>`;
}

/** The title of the current step; `null` where all are shown. */
export const currentTitle = (root: ParentNode): HTMLElement | null =>
  root.querySelector('[aria-current]');
