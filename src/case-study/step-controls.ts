import { html, nothing, type TemplateResult } from 'lit';
import type { StoryControls } from '../content/case-study.js';

interface ControlsContext {
  /** Opens a step; undefined where all are shown, and there is nothing to step through. */
  goTo: ((step: number) => unknown) | undefined;
  /** Where to learn more at the end. */
  learnMore: string;
}

/** Back and Next at the end of a step; in the last one, Start again and where to learn more. */
export function renderControls(
  number: number,
  total: number,
  words: StoryControls,
  { goTo, learnMore }: ControlsContext,
): TemplateResult {
  const isLast = number === total;
  const back = html`<button class="button quiet" @click=${() => goTo?.(number - 1)}>
    ${words.back}
  </button>`;
  const next = html`<button class="button" @click=${() => goTo?.(isLast ? 1 : number + 1)}>
    ${isLast ? words.startAgain : words.next}
  </button>`;
  const inSteps = goTo && total > 1;
  return html`<div class="controls">
    ${inSteps && number > 1 ? back : nothing} ${inSteps ? next : nothing}
    ${isLast ? html`<a href=${learnMore}>${words.learnMore}</a>` : nothing}
  </div>`;
}
