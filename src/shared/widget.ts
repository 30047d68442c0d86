import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { LocaleController } from '../locale/locale-controller.js';
import { themes, type Theme } from '../theme/themes.js';
import { widgetStyles } from '../theme/widget.styles.js';
import { heading } from './heading.js';
import { oneOf } from './one-of.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

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

  static override styles: CSSResultGroup = widgetStyles;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  #headingLevel = 2;
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

  protected override render(): TemplateResult {
    const { lang, dir } = this.locale;
    return html`<div
      class="widget"
      part="surface"
      data-theme=${this.theme}
      lang=${lang ?? nothing}
      dir=${dir}
    >
      ${this.renderContent()}
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

  /** A heading one level below the widget's own. */
  protected renderSubheading(content: unknown): TemplateResult {
    return heading(this.headingLevel + 1, content);
  }
}
