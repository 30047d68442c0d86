import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { storyControls } from '../content/case-study.js';
import type { StoryStep } from '../content/story.js';
import { renderSwitch, renderTable, type Working } from './comparison.js';
import { replay } from './play-on-sight.js';
import { scene, servicesScene } from './scenes/scenes.js';
import { renderServicesKey } from './services-key.js';

/** What a panel needs to know beyond its step. */
export interface PanelContext {
  /** The step's number, counted from 1. */
  number: number;
  working: Working;
  choose: (working: Working) => void;
  msg: MsgFn;
}

/** The step's drawing with its equivalent in words, and what a reader can do with it. */
export function renderDrawing(step: StoryStep, context: PanelContext): TemplateResult {
  const { comparison } = step;
  const { number, working, choose, msg } = context;
  const drawing = comparison ? servicesScene(working) : step.scene && scene(step.scene);
  const showsServices = comparison || step.scene === 'apart' || step.scene === 'together';
  return html`<div class="drawn">
    ${comparison ? renderSwitch(comparison, working, number, choose) : nothing}
    ${drawing ? html`<div>${drawing}${showsServices ? nothing : renderReplay(msg)}</div>` : nothing}
    ${step.drawing ? html`<p class="visually-hidden">${step.drawing}</p>` : nothing}
    ${comparison?.drawing ? html`<p class="shows">${comparison.drawing[working]}</p>` : nothing}
    ${showsServices ? renderServicesKey(msg) : nothing}
  </div>`;
}

/** A drawing that moves by itself can be played again; those of the services stand still. */
const renderReplay = (msg: MsgFn): TemplateResult =>
  html`<button
    class="button quiet replay"
    aria-label=${storyControls(msg).replay}
    @click=${onReplay}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 8a8 8 0 1 1-2 6M6 2v6h6" /></svg>
  </button>`;

function onReplay(event: Event): void {
  replay((event.currentTarget as Element).parentElement!.querySelector('.scene')!);
}

/** The step's paragraphs, the comparison as a table, and what somebody says. */
export const renderWords = (
  { text, comparison, voice }: StoryStep,
  { working, msg }: PanelContext,
): TemplateResult => html`
  ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
  ${comparison ? renderTable(comparison, working) : nothing}
  ${
    voice
      ? html`<figure>
          <blockquote><p>${storyControls(msg).quote(voice.words)}</p></blockquote>
          <figcaption>${voice.who}</figcaption>
        </figure>`
      : nothing
  }
`;
