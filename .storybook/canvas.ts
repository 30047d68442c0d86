import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tags } from '../src/embed/tags.js';
import { withoutScript } from './script-off.js';
import type { Toolbars } from './toolbars.js';

/** A story in the surroundings that the toolbars ask for: they end here, before Storybook's own page. */
export function inCanvas(
  story: TemplateResult,
  { theme, scheme, direction, width, script }: Toolbars,
  hostStyle: string,
): TemplateResult {
  const dir = direction === 'auto' ? nothing : direction;
  const page = { scheme, dir: direction, style: hostStyle };
  return html`<div class="canvas" data-scheme=${scheme}>
    <div
      class=${width ? 'container narrow' : 'container'}
      dir=${dir}
      style=${styleMap(width ? { inlineSize: `${width}px` } : {})}
      ${setTheme(theme)}
    >
      ${script === 'off' ? withoutScript(story, page) : story}
    </div>
  </div>`;
}

/** The property, not the attribute: so the story's own theme is there to go back to. */
function setTheme(theme: string) {
  return ref((container) => {
    // Lit calls this before it puts the story in.
    queueMicrotask(() => {
      for (const widget of container?.querySelectorAll<ThemedElement>(tags.join()) ?? []) {
        widget.theme = theme || widget.getAttribute('theme');
      }
    });
  });
}

type ThemedElement = Element & { theme: string | null };
