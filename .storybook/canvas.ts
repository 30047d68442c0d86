import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tags } from '../src/embed/snippet.js';
import type { Theme } from '../src/index.js';
import type { Widget } from '../src/shared/widget.js';
import { madeUpDirection, madeUpWords } from './languages.js';
import { withoutScript } from './script-off.js';
import type { Toolbars } from './toolbars.js';

/** A story in the surroundings that the toolbars ask for: they end here, before Storybook's own page. */
export function inCanvas(
  story: TemplateResult,
  { theme, scheme, language, direction, width, script }: Toolbars,
  hostStyle: string,
): TemplateResult {
  const dir = direction === 'auto' ? (madeUpDirection(language) ?? nothing) : direction;
  const page = { scheme, dir: direction, style: hostStyle };
  return html`<div class="canvas" data-scheme=${scheme}>
    <div
      class=${width ? 'container narrow' : 'container'}
      lang=${language || nothing}
      dir=${dir}
      style=${styleMap(width ? { inlineSize: `${width}px` } : {})}
      ${setProperties(theme, language)}
    >
      ${script === 'off' ? withoutScript(story, page) : story}
    </div>
  </div>`;
}

/** Properties, not attributes: so the story's own theme is there to go back to. */
function setProperties(theme: string, language: string) {
  return ref((container) => {
    // Lit calls this before it puts the story in.
    queueMicrotask(() => {
      for (const widget of container?.querySelectorAll<Widget>(tags.join()) ?? []) {
        widget.theme = (theme || widget.getAttribute('theme')) as Theme | null;
        void setWords(widget, language);
      }
    });
  });
}

const ownWords = new WeakMap<Widget, Widget['messages']>();

/** The words of a made-up language, or the story's own again. */
async function setWords(widget: Widget, language: string): Promise<void> {
  await customElements.whenDefined(widget.localName);
  const words = madeUpWords(language, widget);
  if (words && !ownWords.has(widget)) ownWords.set(widget, widget.messages);
  if (ownWords.has(widget)) widget.messages = words ?? ownWords.get(widget)!;
}
