import { html, nothing, type TemplateResult } from 'lit';
import { storyControls } from '../content/case-study.js';
import type { Story, StoryStep } from '../content/story.js';
import type { LocaleController } from '../locale/locale-controller.js';
import type { Choose, Working } from './comparison.js';
import { renderControls } from './step-controls.js';
import { renderPanel } from './step-panel.js';
import { renderTitle } from './step-title.js';

/** How a story is shown, and what a reader can do with it. */
export interface StoryContext {
  locale: LocaleController;
  current: number;
  /** Opens a step; undefined where all are shown. */
  goTo: ((step: number) => unknown) | undefined;
  /** Opens a step in which the browser has found words. */
  find: (step: number) => unknown;
  /** Shows all steps, or one at a time again. */
  changeView: () => void;
  /** Whether a step has its drawing, which is shown now or not. */
  isDrawn: (step: number, isShown: boolean) => boolean;
  isForPaper: boolean;
  working: Working;
  choose: Choose;
  /** Where to learn more at the end. */
  learnMore: string;
  /** Language and direction of the story's words, where they are not ours. */
  hostLanguage: { lang: string; dir: string } | undefined;
  /** Words of the story, in their language. */
  told: (words: string) => unknown;
  /** A heading of the level that the steps have. */
  heading: (content: unknown) => TemplateResult;
}

/**
 * A story below its title: who tells it, what it is about, and its steps. The introduction leads
 * into the steps, so nothing comes between them.
 */
export function renderStory(story: Story, context: StoryContext): TemplateResult {
  const { by, introduction, steps } = story;
  const { told, goTo, changeView, locale } = context;
  const { showAll, showOne } = storyControls(locale.msg);
  return html`
    ${by ? html`<p class="by">${told(by)}</p>` : nothing}
    ${
      steps.length > 1
        ? html`<button class="button quiet view" @click=${changeView}>
            ${goTo ? showAll : showOne}
          </button>`
        : nothing
    }
    <p class="introduction">${told(introduction)}</p>
    <ol role="list">
      ${steps.map((step, index) => renderStep(step, index + 1, steps.length, context))}
    </ol>
  `;
}

/** One step: its title, and all that it shows when it is open. */
function renderStep(
  step: StoryStep,
  number: number,
  total: number,
  context: StoryContext,
): TemplateResult {
  const { locale, current, goTo, learnMore, told, heading } = context;
  const { number: asDigits, msg } = locale;
  const controls = storyControls(msg);
  const digits = asDigits(number);
  const isCurrent = number === current;
  const title = renderTitle(told(step.title), {
    number,
    digits,
    position: controls.position(digits, asDigits(total)),
    isCurrent,
    goTo,
  });
  const isShown = isCurrent || !goTo;
  return html`<li part="step" ?data-shown=${isShown}>
    ${heading(title)}
    ${renderPanel(
      step,
      { ...context, number, msg, isShown, isDrawn: context.isDrawn(number, isShown) },
      renderControls(number, total, controls, { goTo, learnMore }),
    )}
  </li>`;
}
