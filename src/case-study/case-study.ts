import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { storyControls, tyronesStory } from '../content/case-study.js';
import { pageAddress } from '../content/partnership-page.js';
import type { Story, StoryStep } from '../content/story.js';
import { oneOf } from '../shared/one-of.js';
import { safeUrl } from '../shared/safe-url.js';
import { warnOnce } from '../shared/warn.js';
import { Widget } from '../shared/widget.js';
import { bringReaderTo } from './bring-reader-to.js';
import { caseStudyStyles } from './case-study.styles.js';
import type { Working } from './comparison.js';
import { StepChangeEvent } from './events.js';
import { PlayOnSight } from './play-on-sight.js';
import { renderControls } from './step-controls.js';
import { renderDrawing, renderWords } from './step-panel.js';
import { renderTitle } from './step-title.js';
import { readStory } from './story-shape.js';

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
    study: { attribute: false },
    working: { state: true },
    announcement: { state: true },
  };

  #step = 1;
  #view: View = 'steps';
  #study: Story | null = null;
  #movement = new PlayOnSight();
  #focused: Element | null = null;

  /**
   * The current step, counted from 1. Default 1. A number outside the story gives its nearest
   * step, anything else step 1, with one console message.
   */
  get step(): number {
    return this.#nearest(this.#step);
  }
  set step(value: number | string | null) {
    const given = (value ?? '') === '' ? 1 : value;
    const wanted = ['number', 'string'].includes(typeof given) ? Number(given) : NaN;
    this.#step = Number.isInteger(wanted) ? wanted : 1;
    if (this.#step !== wanted) {
      warnOnce(this, 'step', value, 'not a whole number', 'showing step 1');
    }
    this.announcement = '';
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
    this.#view = oneOf(this, 'view', value, views);
    this.announcement = '';
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
    this.#study = story;
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

  /** A step's number and how many there are, as the language shown writes them. */
  #position(step: number): [string, string] {
    return [this.locale.number(step), this.locale.number(this.#total)];
  }

  #nearest = (step: number): number => Math.min(Math.max(step, 1), this.#total);

  get #learnMoreUrl(): string {
    const fallback = this.#story.learnMore ?? pageAddress;
    const url = safeUrl(this.learnMore || fallback);
    if (url) return url.href;
    const problem = 'not an http or https address';
    warnOnce(this, 'learn-more', this.learnMore, problem, `linking to ${fallback}`);
    return fallback;
  }

  protected override willUpdate(): void {
    if (this.step !== this.#step) {
      const problem = `not a whole number from 1 to ${this.#total}`;
      warnOnce(this, 'step', this.#step, problem, `showing step ${this.step}`);
    }
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues): void {
    if (['step', 'view', 'study'].some((name) => changed.has(name))) {
      this.#movement.watch(this.renderRoot.querySelectorAll('[data-shown] .scene'));
    }
    this.#keepFocus();
  }

  protected override renderContent(): TemplateResult {
    const { title, introduction, steps } = this.#story;
    const words = storyControls(this.locale.msg);
    return html`
      ${this.renderHeading(title)}
      <p class="introduction">${introduction}</p>
      ${
        steps.length > 1
          ? html`<button class="button quiet view" @click=${this.#onView}>
              ${this.view === 'all' ? words.showOne : words.showAll}
            </button>`
          : nothing
      }
      <ol role="list">
        ${steps.map((step, index) => this.#renderStep(step, index + 1, words))}
      </ol>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    `;
  }

  #renderStep(step: StoryStep, number: number, words: Words): TemplateResult {
    const { working } = this;
    const { msg } = this.locale;
    const choose = (chosen: Working) => (this.working = chosen);
    const context = { number, working, choose, msg };
    // A drawing has hundreds of nodes: it is looked at again only if something in it changes.
    const drawing = guard([step, working, msg], () => renderDrawing(step, context));
    const told = guard([step, working, msg], () => renderWords(step, context));
    const title = renderTitle(step.title, {
      number,
      digits: this.locale.number(number),
      position: words.titlePrefix(...this.#position(number)),
      isCurrent: number === this.step,
      goTo: this.view === 'steps' ? () => this.#onGoTo(number) : undefined,
    });
    const controls = renderControls(number, this.#total, words, {
      goTo: this.view === 'steps' ? this.#onGoTo : undefined,
      learnMore: this.#learnMoreUrl,
    });
    return html`<li part="step" ?data-shown=${number === this.step || this.view === 'all'}>
      ${this.renderSubheading(title)}
      <div class="panel" id="step-${number}">
        ${drawing}
        <div>${told} ${controls}</div>
      </div>
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
