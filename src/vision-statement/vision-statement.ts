import { html, nothing, type TemplateResult } from 'lit';
import { visionWords } from '../content/vision-statement.js';
import { Widget } from '../shared/widget.js';
import { visionStatementStyles } from './vision-statement.styles.js';

/**
 * Partnership Southwark's vision, word for word, and why it is needed.
 *
 * @summary The vision, and why it is needed.
 * @tagname ps-vision-statement
 * @slot logo - The partnership's logo, if you have been given it. Default: its name in words.
 * @csspart statement - The vision itself.
 */
export class PsVisionStatement extends Widget {
  static override styles = [Widget.styles, visionStatementStyles];
  /** @internal */
  static override readonly content = [visionWords];

  protected override renderContent(): TemplateResult {
    const words = visionWords(this.locale.msg);
    return html`
      ${this.renderHeading(words.heading)}
      <blockquote part="statement"><p>${words.statement}</p></blockquote>
      <p class="context">${words.context}</p>
      <div class="author">
        <slot name="logo" dir=${this.locale.hostLanguage?.dir ?? nothing}>
          <span dir=${this.locale.dir}>${words.author}</span>
        </slot>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ps-vision-statement': PsVisionStatement;
  }
}
