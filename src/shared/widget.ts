import { html, isServer, LitElement, nothing, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Catalogue } from '../locale/catalogues.js';
import { LocaleController } from '../locale/locale-controller.js';
import { themes, type Theme } from '../theme/themes.js';
import { widgetStyles } from '../theme/widget.styles.js';
import { readChoice } from '../values/read-choice.js';
import { readHeadingLevel } from '../values/read-number.js';
import { used } from '../values/warn.js';
import { adoptStyles } from './adopted-styles.js';
import { Announcer } from './announcer.js';
import { Beginning } from './beginning.js';
import { renderDraftNotice } from './draft-notice.js';
import { draftNoticeStyles } from './draft-notice.styles.js';
import { heading } from './heading.js';
import { keepFocus } from './keep-focus.js';
import { renderForms } from './other-forms.js';
import { readMessages, type Content } from './read-messages.js';
import { readersPlace, replacementOf, type ReadersPlace } from './readers-place.js';
import { ShownState } from './shown-state.js';
import { TagWords } from './tag-words.js';
import { isShown } from './until-found.js';
import { version } from './version.js';

/** Words for messages, by id. */
export type Messages = Catalogue;

/**
 * What all widgets have in common: a surface of their own, a heading, a theme and a language.
 *
 * @slot heading - Your own heading, in place of ours. Give it the level that your page needs.
 * @slot easy-read - A link to an Easy Read version, if you have one. Shown at the end.
 * @slot audio - A recording of the words, as a link or an audio player, if you have one. Shown at the end.
 * @csspart surface - The box around everything that the widget shows.
 * @cssprop [--ps-color-accent=#0b6e6e] - Filled areas and lines. Text on it becomes black or white automatically.
 * @cssprop [--ps-color-surface=light-dark(#fff, #16202b)] - The background. Text becomes black or white automatically.
 * @cssprop [--ps-radius=0.5em] - How round the corners are, as a length.
 */
export abstract class Widget extends LitElement {
  /** The release this element comes from. */
  static readonly version: string = version;

  /**
   * What this widget says, as functions that take `msg`.
   * @internal
   */
  static readonly content: readonly Content[] = [];

  static override styles: CSSResultGroup = [widgetStyles, draftNoticeStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    messages: {},
  };

  #headingLevel = 2;
  #messages: Messages | string | null = null;
  #theme: Theme = themes[0];
  #hasFailed = false;
  #shownState = new ShownState(this);
  #announcer = new Announcer();
  #tagWords = new TagWords(this);
  protected readonly locale = new LocaleController(this);
  #beginning = new Beginning(this, {
    ready: () => this.locale.ready(),
    start: () => this.#try(() => this.#begin()),
  });

  /**
   * Level of the widget's own heading, 2 to 6; headings inside it follow. Default 2.
   * Anything else gives 2 and one console message.
   */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number | string | null) {
    this.#headingLevel = used(this, readHeadingLevel(value));
  }

  /**
   * A ready-made set of colours: `teal` (default), `blue`, `plum` or `slate`.
   * Anything else gives `teal` and one console message.
   */
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme | null) {
    this.#theme = used(this, readChoice('theme', value, themes));
  }

  /**
   * Your own words for individual messages, by the message's id, as plain text in the page's language:
   * `{ 'service-doctor': 'GP surgery' }`. `{0}`, `{1}` stand for the message's values. Set new ones
   * when you change `lang`; where it gets English instead, they are left out. Default `null`: ours.
   * The attribute takes them as JSON. Unknown ids, and words that aren't text, change nothing; one
   * console message names them. The ids are those in the files of `dist/locales/`.
   */
  get messages(): Messages | string | null {
    return this.#messages;
  }
  set messages(value: Messages | string | null) {
    this.#messages = value;
    const { content } = this.constructor as typeof Widget;
    this.locale.override(used(this, readMessages(value, content)));
  }

  override connectedCallback(): void {
    this.locale.connect();
    if (this.renderRoot) super.connectedCallback();
    else void this.#beginning.connect();
  }

  /** Who asks when the element is ready doesn't wait for its turn. */
  protected override getUpdateComplete(): Promise<boolean> {
    this.#beginning.hurry();
    return super.getUpdateComplete();
  }

  /** In another document. Where sheets can't be adopted, style elements come along by themselves. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof Widget;
    if (supportsAdoptingStyleSheets && this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A root that the page brings is ours to fill, though Lit may be told to hydrate such roots.
    if (!supportsAdoptingStyleSheets || (this.ownerDocument === document && !this.shadowRoot))
      return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  /** Attaches the root; the first rendering follows, and leaves the reader where they were. */
  #begin(): void {
    const place = readersPlace(this);
    this.shadowRoot?.replaceChildren(); // a page may bring one as HTML
    super.connectedCallback();
    this.#shownState.set(true);
    this.#tagWords.look();
    this.takeOver?.(place);
    void this.updateComplete.then(() => this.#focusAsBefore(place));
  }

  protected override performUpdate(): void {
    if (this.hasUpdated) super.performUpdate();
    else if (!this.#hasFailed) this.#try(() => super.performUpdate());
  }

  /**
   * Renders again at once: a page that prints itself waits for nothing.
   * @internal
   */
  renderNow(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(
      this.shadowRoot,
      () => super.update(changed),
      (lost) => (lost.closest('.draft') ? null : this.focusAfter?.(lost)) ?? this.#surface(),
    );
  }

  // The surface's own `all: initial` undoes what its lang means for letters: hence that of the inside.
  protected override render(): TemplateResult {
    if (isServer) this.locale.look();
    const { lang, dir, draft } = this.locale;
    const isBrowsers = draft?.isBrowsers === true && !draft.isInEnglish;
    return html`<div class="widget" part="surface" data-theme=${this.theme} lang=${lang} dir=${dir}>
        <div class="inside" lang=${lang}>
          ${renderDraftNotice(this.locale, this.announce)}
          ${isBrowsers ? nothing : [this.renderContent(), renderForms(['easy-read', 'audio'], this.locale)]}
        </div>
        <div class="visually-hidden" aria-live="polite"></div>
      </div>
      ${this.#tagWords.render(isBrowsers)}`;
  }

  /** Has a screen reader say something, once what it is about is on screen, in its language. */
  protected announce = async (words: unknown): Promise<void> => {
    await this.updateComplete;
    this.#announcer.say(this.renderRoot.querySelector('[aria-live]')!, words);
  };

  /** What this widget shows on its surface. */
  protected abstract renderContent(): TemplateResult;

  /** The widget's heading, unless the host slots its own. */
  protected renderHeading(words: unknown): TemplateResult {
    return html`<slot name="heading" dir=${this.locale.hostLanguage?.dir ?? nothing}
      ><div dir=${this.locale.dir}>${heading(this.headingLevel, words)}</div></slot
    >`;
  }

  /** Words that the host gives: in the page's language, even where ours are not. */
  protected renderHostWords(words: string): unknown {
    const language = this.locale.hostLanguage;
    return language ? html`<span lang=${language.lang} dir=${language.dir}>${words}</span>` : words;
  }

  /** A heading one level below the widget's own. */
  protected renderSubheading(content: unknown): TemplateResult {
    return heading(this.headingLevel + 1, content);
  }

  /** Opens what the reader has opened in the words of the tag. */
  protected takeOver?(place: ReadersPlace): void;

  /** What gets the reader's focus when what had it is gone or hidden; the surface if nothing. */
  protected focusAfter?(lost: Element): HTMLElement | null;

  /** Focuses what has replaced the summary or link that had focus in the tag. */
  #focusAsBefore({ focus }: ReadersPlace): void {
    if (focus === undefined || !this.hasUpdated) return;
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (activeElement && this.contains(activeElement) && isShown(activeElement)) return; // in a slot
    const target = replacementOf(focus, this.renderRoot);
    target?.focus({ preventScroll: true });
    if (!target || this.shadowRoot?.activeElement !== target)
      this.#surface().focus({ preventScroll: true });
  }

  #surface(): HTMLElement {
    const surface = this.renderRoot.querySelector<HTMLElement>('.widget')!;
    surface.tabIndex = -1;
    return surface;
  }

  /** Does a part of the beginning. If that throws, the words in the tag are shown again. */
  #try(begin: () => void): void {
    try {
      begin();
    } catch (error) {
      this.#hasFailed = true;
      this.#shownState.set(false);
      this.enableUpdating(true); // else `updateComplete` would never settle
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      console.error(
        `<${this.localName}> can’t be shown; the words in its tag are shown instead.`,
        error,
      );
    }
  }
}
