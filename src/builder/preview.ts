import { html, type TemplateResult } from 'lit';
import { escape } from '../markup/html.js';
import type { Choice } from './choice.js';
import { textSizes } from './text-sizes.js';
import type { Piece } from './ways.js';

/** What the page around the widgets may be like. */
export interface Stage {
  width: keyof typeof widths;
  ground: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  script: 'on' | 'off';
}

const widths = { phone: 390, tablet: 768, desktop: 1280 } as const;

/** A partner’s page with what is pasted into it. */
export function previewPage(
  pasted: readonly Piece[],
  { ground, direction }: Stage,
  lang: string,
  base: string,
): string {
  const html = pasted.filter(({ name }) => name === 'HTML').map(({ code }) => code);
  return `<!doctype html>
<html lang="${escape(lang || 'en-GB')}" dir="${direction}" data-ground="${ground}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<link rel="stylesheet" href="${escape(base)}preview.css">
</head>
<body>
${html.join('')}
</body>
</html>`;
}

/** The page in a frame, with switches for what it is like. */
export function renderPreview(
  page: string,
  { accent, text }: Pick<Choice, 'accent' | 'text'>,
  { width, ground, direction, script }: Stage,
  change: (change: Partial<Stage>) => void,
): TemplateResult {
  // Styles are set from here, since a policy may keep them out of the page.
  const paint = ({ currentTarget }: Event) => {
    const { documentElement } = (currentTarget as HTMLIFrameElement).contentDocument!;
    documentElement.style.setProperty('--ps-color-accent', accent || 'initial');
    documentElement.style.fontSize = text === 'nhsuk' ? textSizes.nhsuk.size : '';
  };
  const frame =
    script === 'on'
      ? html`<iframe
          title="Your page"
          width=${widths[width]}
          .srcdoc=${page}
          @load=${paint}
        ></iframe>`
      : html`<iframe
          title="Your page, its script off"
          sandbox="allow-same-origin"
          width=${widths[width]}
          .srcdoc=${page}
          @load=${paint}
        ></iframe>`;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">Preview</h2>
    <div class="frame" tabindex="0" role="group" aria-label="Preview">${frame}</div>
    <div class="switches">
      ${renderSwitch('Screen', Object.keys(widths) as Stage['width'][], width, (each) => change({ width: each }))}
      ${renderSwitch('Page', ['light', 'dark'], ground, (each) => change({ ground: each }))}
      ${renderSwitch('Direction', ['ltr', 'rtl'], direction, (each) => change({ direction: each }))}
      ${renderSwitch('Script', ['on', 'off'], script, (each) => change({ script: each }))}
    </div>
  </section>`;
}

const shownAs: Record<string, string> = { ltr: 'left to right', rtl: 'right to left' };

const renderSwitch = <T extends string>(
  label: string,
  values: readonly T[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select
      @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value as T)}
    >
      ${values.map(
        (each) =>
          html`<option value=${each} ?selected=${each === chosen}>
            ${shownAs[each] ?? each}
          </option>`,
      )}
    </select>
  </label>`;
