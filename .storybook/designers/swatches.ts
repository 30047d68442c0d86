import { css, html, LitElement, type PropertyDeclarations } from 'lit';
import { bestContrast } from '../../src/builder/contrast.js';
import { themes } from '../../src/theme/themes.js';
import { widgetStyles } from '../../src/theme/widget.styles.js';

interface Colour {
  hex: string;
  text: string;
  ratio: string;
}

/** A computed colour, `rgb(…)` or `color(srgb …)`, as people write it. */
export function asHex(computed: string): string {
  const [red, green, blue] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  const scale = computed.startsWith('color(') ? 255 : 1;
  const parts = [red, green, blue].map((part = 0) => Math.round(part * scale));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const colourOf = (computed: string): Colour => {
  const hex = asHex(computed);
  const { text, ratio } = bestContrast(hex);
  return { hex, text, ratio: `${ratio.toFixed(1)} : 1` };
};

/** The colours of each theme, as the widgets’ own styles give them: light and dark. */
export class WidgetSwatches extends LitElement {
  static override properties: PropertyDeclarations = { colours: { state: true } };

  static override styles = [
    widgetStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
        gap: 0.5em;
      }
      .widget {
        margin: 0;
        padding: 0.5em;
      }
      .accent {
        padding: 0.75em;
        background: var(--_accent);
        color: var(--_on-accent);
      }
    `,
  ];

  colours: Colour[] = [];

  protected override render() {
    const sets = themes.flatMap((theme) => ['light', 'dark'].map((scheme) => ({ theme, scheme })));
    return sets.map(({ theme, scheme }, index) => {
      const { hex = '', text = '', ratio = '' } = this.colours[index] ?? {};
      return html`<div class="widget" data-theme=${theme} style="color-scheme: ${scheme}">
        <div class="accent"><b>${theme}</b>, ${scheme}</div>
        <code>${hex}</code>: ${text} text on it has ${ratio}
      </div>`;
    });
  }

  protected override firstUpdated(): void {
    const accents = [...this.renderRoot.querySelectorAll('.accent')];
    this.colours = accents.map((each) => colourOf(getComputedStyle(each).backgroundColor));
  }
}
