import { html, nothing, type TemplateResult } from 'lit';
import { storyControls, tyronesStory } from '../content/case-study.js';
import { pageAddress } from '../content/partnership-page.js';
import type { Story, StoryStep } from '../content/story.js';
import { oneOf } from '../shared/one-of.js';
import { safeUrl } from '../shared/safe-url.js';
import { warnOnce } from '../shared/warn.js';
import { Widget } from '../shared/widget.js';
import { caseStudyStyles } from './case-study.styles.js';
import { StepChangeEvent } from './events.js';
import { scene } from './scenes/scenes.js';

/** How the story is read; the first is the default. */
const views = ['steps', 'all'] as const;
export type View = (typeof views)[number];

type Words = ReturnType<typeof storyControls>;

/**
 * The story of Tyrone, a fictional young person, step by step or all at once.
 *
 * @summary Tyrone's story, step by step or all at once.
 * @tagname ps-case-study
 * @fires {StepChangeEvent} ps-step-change - A reader went to another step. Fields: `from`, `to`, `total`, `complete`.
 * @csspart step - One step: its title and, when it is shown, its panel.
 */
export class PsCaseStudy extends Widget {
  static override styles = [Widget.styles, caseStudyStyles];

  static override properties = {
    step: {},
    view: {},
    learnMore: { attribute: 'learn-more' },
    announcement: { state: true },
  };

  #step = 1;
  #view: View = 'steps';

  /**
   * The current step, counted from 1. Default 1. A number outside the story gives its nearest
   * step, anything else step 1, with one console message.
   */
  get step(): number {
    return Math.min(this.#step, this.#total);
  }
  set step(value: number | string | null) {
    const wanted = Number((value ?? '') === '' ? 1 : value);
    this.#step = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), this.#total) : 1;
    if (this.#step !== wanted) {
      const problem = `not a whole number from 1 to ${this.#total}`;
      warnOnce(this, 'step', value, problem, `showing step ${this.#step}`);
    }
  }

  /**
   * `steps` (default) shows one step at a time, `all` the whole story; the reader can change it.
   * Anything else gives `steps` and one console message.
   */
  get view(): View {
    return this.#view;
  }
  set view(value: View | null) {
    this.#view = oneOf(this, 'view', value, views);
  }

  /**
   * Where "Learn more" at the end leads. Default: the partnership's page. An address that isn't
   * http(s) gives the default and one console message.
   */
  learnMore: string | null = null;

  /** What a screen reader is told after a press; empty until then, so nothing is said on load. */
  private announcement = '';

  #story: Story = tyronesStory(this.locale.msg);

  get #total(): number {
    return this.#story.steps.length;
  }

  get #learnMoreUrl(): string {
    const url = safeUrl(this.learnMore || pageAddress);
    if (url) return url.href;
    const problem = 'not an http or https address';
    warnOnce(this, 'learn-more', this.learnMore, problem, `linking to ${pageAddress}`);
    return pageAddress;
  }

  protected override willUpdate(): void {
    this.#story = tyronesStory(this.locale.msg);
  }

  protected override renderContent(): TemplateResult {
    const story = this.#story;
    const words = storyControls(this.locale.msg);
    return html`
      ${this.renderHeading(story.title)}
      <p class="introduction">${story.introduction}</p>
      <button class="button quiet view" @click=${this.#onView}>
        ${this.view === 'all' ? words.showOne : words.showAll}
      </button>
      <ol role="list">
        ${story.steps.map((step, index) => this.#renderStep(step, index + 1, words))}
      </ol>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    `;
  }

  #renderStep(step: StoryStep, number: number, words: Words): TemplateResult {
    const current = number === this.step;
    return html`<li part="step" ?data-shown=${current || this.view === 'all'}>
      ${this.renderSubheading(this.#renderTitle(step, number, words))}
      <div class="panel" id="step-${number}">
        ${scene(step.scene)}
        <p class="visually-hidden">${step.drawing}</p>
        <div class="words">
          ${step.text.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${
            step.voice
              ? html`<figure>
                  <blockquote><p>“${step.voice.words}”</p></blockquote>
                  <figcaption>${step.voice.who}</figcaption>
                </figure>`
              : nothing
          }
          ${this.#renderControls(number, words)}
        </div>
      </div>
    </li>`;
  }

  #renderTitle(step: StoryStep, number: number, words: Words): TemplateResult {
    const title = html`<span class="number" aria-hidden="true">${number}</span>
      <span
        ><span class="visually-hidden">${words.position(number, this.#total)}: </span
        >${step.title}</span
      >`;
    if (this.view === 'all') return html`<span class="title">${title}</span>`;
    return html`<button
      class="title"
      aria-current=${number === this.step ? 'step' : nothing}
      aria-controls="step-${number}"
      @click=${() => this.#onGoTo(number)}
    >
      ${title}
    </button>`;
  }

  #renderControls(number: number, words: Words): TemplateResult {
    const last = number === this.#total;
    const steps = html`
      ${
        number > 1
          ? html`<button class="button quiet" @click=${() => this.#onGoTo(number - 1)}>
              ${words.back}
            </button>`
          : nothing
      }
      <button class="button" @click=${() => this.#onGoTo(last ? 1 : number + 1)}>
        ${last ? words.startAgain : words.next}
      </button>
    `;
    return html`<div class="controls">
      ${this.view === 'steps' ? steps : nothing}
      ${last ? html`<a href=${this.#learnMoreUrl}>${words.learnMore}</a>` : nothing}
    </div>`;
  }

  /** Shows the next step, if there is one. */
  next(): void {
    this.goTo(this.step + 1);
  }

  /** Shows the step before, if there is one. */
  previous(): void {
    this.goTo(this.step - 1);
  }

  /** Shows a step, counted from 1; a number outside the story gives its nearest step. */
  goTo(step: number): void {
    this.step = Math.min(Math.max(step, 1), this.#total);
  }

  async #onGoTo(step: number): Promise<void> {
    const from = this.step;
    this.goTo(step);
    if (this.step !== from) this.dispatchEvent(new StepChangeEvent(from, this.step, this.#total));
    this.announcement = storyControls(this.locale.msg).position(this.step, this.#total);
    await this.updateComplete;
    this.#bringIntoView(this.step);
  }

  /** Focus goes to the title of the step, so that what follows in reading order is the step. */
  #bringIntoView(step: number): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`[aria-controls='step-${step}']`);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }

  #onView(): void {
    this.view = this.view === 'all' ? 'steps' : 'all';
    const { allShown, position } = storyControls(this.locale.msg);
    this.announcement =
      this.view === 'all' ? allShown(this.#total) : position(this.step, this.#total);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-case-study': PsCaseStudy;
  }
}
