import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Catalogue } from '../locale/catalogue.js';
import { LocaleController } from '../locale/locale-controller.js';
import { themes, type Theme } from '../theme/themes.js';
import { widgetStyles } from '../theme/widget.styles.js';
import { renderDraftNotice } from './draft-notice.js';
import { draftNoticeStyles } from './draft-notice.styles.js';
import { heading } from './heading.js';
import { messageIds, type Words } from './message-ids.js';
import { oneOf } from './one-of.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

/** Words for messages, by id. */
export type Messages = Catalogue;

/**
 * What the four widgets have in common: a surface of their own, a heading, a theme and a language.
 *
 * @slot heading - Your own heading, in place of ours. Give it the level that your page needs.
 * @csspart surface - The box around everything that the widget shows.
 * @cssprop [--ps-color-accent=#0b6e6e] - Fills and rules. Text on it turns black or white by itself.
 * @cssprop [--ps-color-surface=light-dark(#fff, #16202b)] - The background. Text turns black or white by itself.
 * @cssprop [--ps-radius=0.5em] - How round the corners are: a length.
 */
export abstract class Widget extends LitElement {
  /** The release this element comes from. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [widgetStyles, draftNoticeStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    messages: { attribute: false },
  };

  /** What this widget says: all its words, as functions of the one that gives messages. */
  protected static words: readonly Words[] = [];

  #headingLevel = 2;
  #messages: Messages | null = null;
  #theme: Theme = themes[0];
  protected readonly locale = new LocaleController(this);

  /**
   * Level of the widget's own heading, 2 to 6; headings inside it follow. Default 2.
   * Anything else gives 2 and one console message.
   */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number | string | null) {
    const level = Number((value ?? '') === '' ? 2 : value);
    const isLevel = [2, 3, 4, 5, 6].includes(level);
    if (!isLevel)
      warnOnce(this, 'heading-level', value, 'not a whole number from 2 to 6', 'using 2');
    this.#headingLevel = isLevel ? level : 2;
  }

  /**
   * A ready-made set of colours: `teal` (default), `blue`, `plum` or `slate`.
   * Anything else gives `teal` and one console message.
   */
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme | null) {
    this.#theme = oneOf(this, 'theme', value, themes);
  }

  /**
   * Your own words for single messages, by the message's id, as plain text in the page's language:
   * `{ 'service-doctor': 'GP surgery' }`. `{0}`, `{1}` stand for the message's values. Give others
   * when you change `lang`; where English stands in for it, they are left out. Default `null`: ours.
   * An unknown id, or words that aren't a text, give one console message each and change nothing.
   * The ids are those in the files of `dist/locales/`.
   */
  get messages(): Messages | null {
    return this.#messages;
  }
  set messages(value: Messages | null) {
    this.#messages = value;
    this.locale.override(this.#usable(value));
  }

  /** Those of the host's words that we can use; what we can't is named. */
  #usable(value: unknown): Messages | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'object') {
      warnOnce(this, 'messages', value, 'not an object', 'using our words');
      return undefined;
    }
    const known = messageIds((this.constructor as typeof Widget).words);
    const usable = Object.entries(value as Record<string, unknown>).filter(([id, words]) => {
      const problem = !known.has(id)
        ? 'this widget has no message with this id'
        : typeof words !== 'string' || !words.trim()
          ? 'not a text'
          : '';
      if (problem) warnOnce(this, `messages.${id}`, words, problem, 'using our words');
      return !problem;
    });
    return Object.fromEntries(usable) as Messages;
  }

  protected override update(changed: PropertyValues): void {
    const notice = this.shadowRoot?.activeElement?.closest('.draft');
    super.update(changed);
    if (!notice || notice.isConnected) return;
    // The notice has gone with its language: who stood on its button stays in the widget.
    const surface = this.renderRoot.querySelector<HTMLElement>('.widget')!;
    surface.tabIndex = -1;
    surface.focus();
  }

  override connectedCallback(): void {
    this.locale.connect(() => super.connectedCallback());
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.locale;
    return html`<div class="widget" part="surface" data-theme=${this.theme} lang=${lang} dir=${dir}>
      ${renderDraftNotice(this.locale)} ${this.renderContent()}
    </div>`;
  }

  /** What this widget shows on its surface. */
  protected abstract renderContent(): TemplateResult;

  /** The widget's heading, unless the host slots its own. */
  protected renderHeading(words: unknown): TemplateResult {
    return html`<slot name="heading" dir=${this.locale.own?.dir ?? nothing}
      ><div dir=${this.locale.dir}>${heading(this.headingLevel, words)}</div></slot
    >`;
  }

  /** Words that the host gives: in the page's language, even where ours are not. */
  protected renderOwn(words: string): unknown {
    const { own } = this.locale;
    return own ? html`<span lang=${own.lang} dir=${own.dir}>${words}</span>` : words;
  }

  /** A heading one level below the widget's own. */
  protected renderSubheading(content: unknown): TemplateResult {
    return heading(this.headingLevel + 1, content);
  }
}
