import { html, nothing, type TemplateResult } from 'lit';
import type { StoryStep } from '../content/story.js';
import { renderSwitch, renderTable, type Working } from './comparison.js';
import { replay } from './play-on-sight.js';
import { scene, servicesScene } from './scenes/scenes.js';

/** What a panel needs to know beyond its step. */
export interface PanelContext {
  /** The step's number, counted from 1. */
  number: number;
  working: Working;
  choose: (working: Working) => void;
  /** The words of the button that plays a drawing's movement again. */
  replay: string;
}

/** The step's drawing with its equivalent in words, and what a reader can do with it. */
export function renderDrawing(step: StoryStep, context: PanelContext): TemplateResult {
  const { comparison } = step;
  const drawing = comparison ? servicesScene(context.working) : step.scene && scene(step.scene);
  return html`<div class="drawn">
    ${comparison ? renderSwitch(comparison, context.working, context.number, context.choose) : nothing}
    ${drawing ? html`<div>${drawing}${renderReplay(step, context)}</div>` : nothing}
    ${step.drawing ? html`<p class="visually-hidden">${step.drawing}</p>` : nothing}
  </div>`;
}

/** Only a drawing that moves by itself can be played again. */
function renderReplay(step: StoryStep, context: PanelContext): TemplateResult | typeof nothing {
  const still = step.comparison || step.scene === 'apart' || step.scene === 'together';
  if (still) return nothing;
  return html`<button class="button quiet replay" aria-label=${context.replay} @click=${onReplay}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 8a8 8 0 1 1-2 6M6 2v6h6" /></svg>
  </button>`;
}

function onReplay(event: Event): void {
  replay((event.currentTarget as Element).parentElement!.querySelector('.scene')!);
}

/** The step's paragraphs, the comparison as a table, and what somebody says. */
export const renderWords = (
  { text, comparison, voice }: StoryStep,
  quote: (words: string) => string,
): TemplateResult => html`
  ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
  ${comparison ? renderTable(comparison) : nothing}
  ${
    voice
      ? html`<figure>
          <blockquote><p>${quote(voice.words)}</p></blockquote>
          <figcaption>${voice.who}</figcaption>
        </figure>`
      : nothing
  }
`;
