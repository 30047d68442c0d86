import { html, type TemplateResult } from 'lit';
import { storyControls, tyronesStory } from '../content/case-study.js';
import { serviceNames } from '../content/services.js';
import type { Story } from '../content/story.js';
import type { ReadersPlace } from '../shared/readers-place.js';
import { Widget } from '../shared/widget.js';
import { thisPage } from '../values/page.js';
import { readStep } from '../values/read-number.js';
import { used } from '../values/warn.js';
import { positionWords, viewWords } from './announcements.js';
import { bringReaderTo } from './bring-reader-to.js';
import { caseStudyStyles } from './case-study.styles.js';
import type { Working } from './comparison.js';
import { DrawnSteps } from './drawn-steps.js';
import { StepChangeEvent } from './events.js';
import { leavePanel } from './leave-panel.js';
import { openedStep } from './opened-step.js';
import { PlayOnSight } from './play-on-sight.js';
import { readLearnMore } from './read-learn-more.js';
import { readStudy } from './read-study.js';
import { readView, type View } from './read-view.js';
import { renderStory } from './render-story.js';
import { currentTitle } from './step-title.js';
import { ToldStory } from './told-story.js';

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
  /** @internal */
  static override readonly content = [tyronesStory, storyControls, serviceNames];

  static override properties = {
    step: {},
    view: {},
    learnMore: { attribute: 'learn-more' },
    study: {},
    working: { state: true },
  };

  /** The step as it was asked for: the host may set a story with more steps later. */
  #asked: unknown = 1;
  #view: View = 'steps';
  #told = new ToldStory(this.locale);
  #drawnSteps = new DrawnSteps(this);

  constructor() {
    super();
    new PlayOnSight(this);
  }

  /**
   * The current step, counted from 1. Default 1. A number outside the story gives the nearest
   * step, anything else step 1, with one console message.
   */
  get step(): number {
    return this.#readStep().value;
  }
  set step(value: number | string | null) {
    this.#asked = value;
    // The console is told when this is rendered, even if the step stays the same.
    if (this.#readStep().problems.length > 0) this.requestUpdate();
  }

  /**
   * `steps` (default) shows one step at a time, `all` the whole story; the reader can change it.
   * Anything else gives `steps` and one console message.
   */
  get view(): View {
    return this.#view;
  }
  set view(value: View | null) {
    this.#view = used(this, readView(value));
  }

  /**
   * Where “Learn more” at the end leads. Default: the story's own address, else the partnership's
   * page. An address that isn't http(s) gives the default and one console message.
   */
  learnMore: string | null = null;

  /**
   * Another story, in the same shape as Tyrone's, as plain text; the attribute takes it as JSON.
   * Default `null`: Tyrone's. One that doesn't fit the shape, or isn't JSON, keeps the story shown;
   * one console message names the field.
   */
  get study(): Story | null {
    return this.#told.study;
  }
  set study(value: Story | string | null) {
    const study = used(this, readStudy(value, thisPage()));
    if (study === undefined) return;
    const isInside = this.#readStep().problems.length === 0;
    this.#told.study = study;
    if (isInside) this.#asked = this.step; // a shorter story has fewer
  }

  /** How the services in the comparison work now. */
  private working: Working = 'joined';

  #readStep = () => readStep(this.#asked, this.#told.total);

  /** Words of the story: a host's own are in the page's language, even where ours are not. */
  #tell = (words: string): unknown => (this.study ? this.renderHostWords(words) : words);

  protected override willUpdate(): void {
    used(this, this.#readStep());
  }

  protected override renderContent(): TemplateResult {
    const { story } = this.#told;
    const context = {
      locale: this.locale,
      current: this.step,
      goTo: this.view === 'steps' ? this.#onGoTo : undefined,
      find: this.#onFind,
      changeView: this.#onView,
      isDrawn: (step: number, isShown: boolean) => this.#drawnSteps.has(step, isShown),
      isForPaper: this.#drawnSteps.isForPaper,
      working: this.working,
      choose: this.#onWorking,
      learnMore: used(this, readLearnMore(this.learnMore, thisPage(), story.learnMore)),
      hostLanguage: this.study ? this.locale.hostLanguage : undefined,
      told: this.#tell,
      heading: (content: unknown) => this.renderSubheading(content),
    };
    return html` ${this.renderHeading(this.#tell(story.title))} ${renderStory(story, context)} `;
  }

  /** Shows the next step, if there is one. */
  next(): void {
    this.goTo(this.step + 1);
  }

  /** Shows the step before, if there is one. */
  previous(): void {
    this.goTo(this.step - 1);
  }

  /** Shows a step, counted from 1; a number outside the story gives the nearest step. */
  goTo(step: number): void {
    this.step = Number.isInteger(step) ? readStep(step, this.#told.total).value : step;
  }

  protected override takeOver(place: ReadersPlace): void {
    if (this.view === 'all') return; // all are open: that says nothing of where the reader is
    // A step that a script has set meanwhile is a later wish than what is open.
    if (this.step !== readStep(this.getAttribute('step'), this.#told.total).value) return;
    this.step = openedStep(place, this.step, this.#told.total);
  }

  protected override focusAfter(): HTMLElement | null {
    return currentTitle(this.renderRoot) ?? this.renderRoot.querySelector('.view, ol a');
  }

  #onGoTo = async (step: number): Promise<void> => {
    const from = this.step;
    const focused = this.shadowRoot?.activeElement;
    this.goTo(step);
    const to = this.step;
    if (to !== from) leavePanel(this.renderRoot.querySelector(`#step-${from}`)!);
    await this.updateComplete;
    const title = currentTitle(this.renderRoot);
    // A title that gets the focus says where the reader is; one that has it says nothing.
    if (title && title === focused && to !== from)
      void this.announce(positionWords(this.locale, to, this.#told.total));
    if (title) bringReaderTo(title);
    if (to !== from) this.dispatchEvent(new StepChangeEvent(from, to, this.#told.total));
  };

  /** The browser has found words in a step, and brings the reader to them. */
  #onFind = async (to: number): Promise<void> => {
    const from = this.step;
    this.goTo(to);
    await this.updateComplete;
    this.dispatchEvent(new StepChangeEvent(from, to, this.#told.total));
  };

  #onView = (): void => {
    this.view = this.view === 'all' ? 'steps' : 'all';
    void this.announce(viewWords(this.locale, this.view, this.step, this.#told.total));
  };

  #onWorking = (working: Working, shows: string | undefined): void => {
    this.working = working;
    if (shows) void this.announce(this.#tell(shows));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-case-study': PsCaseStudy;
  }
}
