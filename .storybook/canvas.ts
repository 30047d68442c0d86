import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tags } from '../src/embed/snippet.js';
import type { Theme } from '../src/index.js';
import type { Widget } from '../src/shared/widget.js';
import { madeUpDirection, madeUpWords } from './languages.js';
import { amongWords } from './hosts.js';
import { showOnPaper } from './paper.js';
import { withoutScript } from './script-off.js';
import type { Toolbars } from './toolbars.js';

/** A story in the surroundings that the toolbars ask for: they end here, before Storybook's own page. */
export function inCanvas(
  story: TemplateResult,
  { theme, scheme, language, direction, width, host, medium, script }: Toolbars,
  hostStyle: string,
): TemplateResult {
  const dir = direction === 'auto' ? (madeUpDirection(language) ?? nothing) : direction;
  const page = { scheme, dir: direction, style: hostStyle };
  const shown = amongWords(host, script === 'off' ? withoutScript(story, page) : story);
  return html`<div class="canvas" data-scheme=${scheme} data-medium=${medium}>
    <div
      class=${width ? 'container narrow' : 'container'}
      lang=${language || nothing}
      dir=${dir}
      style=${styleMap(width ? { inlineSize: width } : {})}
      ${setProperties(theme, language, medium)}
    >
      ${shown}
    </div>
  </div>`;
}

/** Properties, not attributes: so the story's own theme is there to go back to. */
function setProperties(theme: string, language: string, medium: string) {
  return ref((container) => {
    // Lit calls this before it puts the story in.
    queueMicrotask(() => {
      const widgets = container?.querySelectorAll<Widget>(tags.join()) ?? [];
      for (const widget of widgets) {
        widget.theme = (theme || widget.getAttribute('theme')) as Theme | null;
        void setWords(widget, language);
      }
      void setMedium([...widgets], medium);
    });
  });
}

/** Their sheets are there once they show something. */
async function setMedium(widgets: Widget[], medium: string): Promise<void> {
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  showOnPaper(medium === 'paper', widgets);
}

const ownWords = new WeakMap<Widget, Widget['messages']>();

/** The words of a made-up language, or the story's own again. */
async function setWords(widget: Widget, language: string): Promise<void> {
  await customElements.whenDefined(widget.localName);
  const words = madeUpWords(language, widget);
  if (words && !ownWords.has(widget)) ownWords.set(widget, widget.messages);
  if (ownWords.has(widget)) widget.messages = words ?? ownWords.get(widget)!;
}
