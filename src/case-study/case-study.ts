import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { storyControls, tyronesStory } from '../content/case-study.js';
import { pageAddress } from '../content/partnership-page.js';
import { serviceNames } from '../content/services.js';
import type { Story, StoryStep } from '../content/story.js';
import { oneOf } from '../shared/one-of.js';
import { warnOnce } from '../shared/warn.js';
import { Widget } from '../shared/widget.js';
import { bringReaderTo } from './bring-reader-to.js';
import { caseStudyStyles } from './case-study.styles.js';
import type { Working } from './comparison.js';
import { StepChangeEvent } from './events.js';
import { learnMoreUrl } from './learn-more.js';
import { PlayOnSight } from './play-on-sight.js';
import { readStep } from './read-step.js';
import { renderControls, type Words } from './step-controls.js';
import { renderPanel } from './step-panel.js';
import { renderTitle } from './step-title.js';
import { readStory } from './story-shape.js';

/** How the story is read; the first is the default. */
const views = ['steps', 'all'] as const;
export type View = (typeof views)[number];

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
  protected static override words = [tyronesStory, storyControls, serviceNames];

  static override properties = {
    step: {},
    view: {},
    learnMore: { attribute: 'learn-more' },
    study: { attribute: false },
    working: { state: true },
    announcement: { state: true },
  };

  #step = 1;
  #view: View = 'steps';
  #study: Story | null = null;
  #movement = new PlayOnSight();
  #focused: Element | null = null;
  #said = this.locale.msg;

  /**
   * The current step, counted from 1. Default 1. A number outside the story gives its nearest
   * step, anything else step 1, with one console message.
   */
  get step(): number {
    return this.#nearest(this.#step);
  }
  set step(value: number | string | null) {
    const before = this.step;
    this.#step = readStep(this, value);
    // A host that sets the very step that a reader went to silences nothing.
    if (this.step !== before) this.announcement = '';
    this.requestUpdate();
  }

  /**
   * `steps` (default) shows one step at a time, `all` the whole story; the reader can change it.
   * Anything else gives `steps` and one console message.
   */
  get view(): View {
    return this.#view;
  }
  set view(value: View | null) {
    const before = this.#view;
    this.#view = oneOf(this, 'view', value, views);
    if (this.#view !== before) this.announcement = '';
  }

  /**
   * Where "Learn more" at the end leads. Default: the story's own address, else the partnership's
   * page. An address that isn't http(s) gives the default and one console message.
   */
  learnMore: string | null = null;

  /**
   * Another story, in the same shape as Tyrone's, as plain text. Default `null`: Tyrone's. One that
   * doesn't fit the shape keeps the story shown; one console message names the field.
   */
  get study(): Story | null {
    return this.#study;
  }
  set study(value: Story | null) {
    const { story, misfit } = readStory(value);
    if (misfit) {
      warnOnce(this, misfit.field, misfit.value, misfit.problem, 'keeping the story shown');
      return;
    }
    const isInside = this.#step <= this.#total;
    this.#study = story;
    if (isInside) this.#step = this.step; // a shorter story has fewer
    this.announcement = '';
  }

  /** How the services in the comparison work now. */
  private working: Working = 'joined';

  /** What a screen reader is told after a press; empty until then, so nothing is said on load. */
  private announcement = '';

  get #story(): Story {
    return this.#study ?? tyronesStory(this.locale.msg);
  }

  get #total(): number {
    return this.#story.steps.length;
  }

  /** Words of the story: a host's own are in the page's language, even where ours are not. */
  #told(words: string): unknown {
    return this.#study ? this.renderOwn(words) : words;
  }

  /** A step's number and how many there are, as the language shown writes them. */
  #position(step: number): [string, string] {
    return [this.locale.number(step), this.locale.number(this.#total)];
  }

  #nearest = (step: number): number => Math.min(Math.max(step, 1), this.#total);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#movement.stop();
  }

  protected override willUpdate(): void {
    if (this.step !== this.#step) {
      const problem = `not a whole number from 1 to ${this.#total}`;
      warnOnce(this, 'step', this.#step, problem, `showing step ${this.step}`);
    }
    if (this.#said !== this.locale.msg) this.announcement = '';
    this.#said = this.locale.msg;
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues): void {
    if (['step', 'view', 'study'].some((name) => changed.has(name))) {
      this.#movement.watch(this.renderRoot.querySelectorAll('[data-shown] .scene'));
    }
    this.#keepFocus();
  }

  protected override renderContent(): TemplateResult {
    const { title, by, introduction, steps, learnMore = pageAddress } = this.#story;
    const words = storyControls(this.locale.msg);
    const leadsTo = learnMoreUrl(this, this.learnMore, learnMore);
    return html`
      ${this.renderHeading(this.#told(title))}
      ${by ? html`<p class="by">${this.#told(by)}</p>` : nothing}
      <p class="introduction">${this.#told(introduction)}</p>
      ${
        steps.length > 1
          ? html`<button class="button quiet view" @click=${this.#onView}>
              ${this.view === 'all' ? words.showOne : words.showAll}
            </button>`
          : nothing
      }
      <ol role="list">
        ${steps.map((step, index) => this.#renderStep(step, index + 1, words, leadsTo))}
      </ol>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    `;
  }

  #renderStep(step: StoryStep, number: number, words: Words, learnMore: string): TemplateResult {
    const { working, locale } = this;
    const isShown = number === this.step || this.view === 'all';
    const goTo = this.view === 'steps' ? this.#onGoTo : undefined;
    const title = renderTitle(this.#told(step.title), {
      number,
      digits: locale.number(number),
      position: words.titlePrefix(...this.#position(number)),
      isCurrent: number === this.step,
      goTo,
    });
    const choose = (chosen: Working) => (this.working = chosen);
    const own = this.#study ? locale.own : undefined;
    return html`<li part="step" ?data-shown=${isShown}>
      ${this.renderSubheading(title)}
      ${renderPanel(
        step,
        { number, working, choose, msg: locale.msg, own },
        renderControls(number, this.#total, words, { goTo, learnMore }),
      )}
    </li>`;
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
    this.step = this.#nearest(step);
  }

  #onGoTo = async (step: number): Promise<void> => {
    const from = this.step;
    this.goTo(step);
    if (this.step !== from) this.dispatchEvent(new StepChangeEvent(from, this.step, this.#total));
    this.announcement = storyControls(this.locale.msg).position(...this.#position(this.step));
    await this.updateComplete;
    if (this.#currentTitle) bringReaderTo(this.#currentTitle);
  };

  #onView(): void {
    this.view = this.view === 'all' ? 'steps' : 'all';
    const { allShown, position } = storyControls(this.locale.msg);
    const [current, total] = this.#position(this.step);
    this.announcement =
      this.view === 'all'
        ? allShown(total)[this.locale.plural(this.#total)]
        : position(current, total);
  }

  get #currentTitle(): HTMLElement | null {
    return this.renderRoot.querySelector('[aria-current]');
  }

  /** What had focus may be gone, or in a step that is no longer shown: then the title gets it. */
  #keepFocus(): void {
    if (!this.#focused || this.#focused.getClientRects().length > 0) return;
    const target = this.#currentTitle ?? this.renderRoot.querySelector<HTMLElement>('.view, ol a');
    target?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-case-study': PsCaseStudy;
  }
}
