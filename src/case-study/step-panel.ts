import type { MsgFn } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { storyControls } from '../content/case-study.js';
import type { Comparison, StoryStep } from '../content/story.js';
import { renderSwitch, renderTable, type Choose, type Working } from './comparison.js';
import { untilFound } from '../shared/until-found.js';
import { replay } from './play-on-sight.js';
import { renderScene } from './scenes/scenes.js';
import { renderServicesKey } from './services-key.js';

/** What a panel needs to know beyond its step. */
export interface PanelContext {
  /** The step's number, counted from 1. */
  number: number;
  isShown: boolean;
  /** Opens the step in which the browser has found words. */
  find: (step: number) => unknown;
  /** Whether the step has its drawing yet. */
  isDrawn: boolean;
  /** Whether both drawings of a comparison are needed. */
  isForPaper: boolean;
  working: Working;
  choose: Choose;
  msg: MsgFn;
  /** Language and direction of the story's words, where they are not ours. */
  hostLanguage: { lang: string; dir: string } | undefined;
}

/** All that a step shows when it is open; `controls` come last. */
export const renderPanel = (
  step: StoryStep,
  context: PanelContext,
  controls: TemplateResult,
): TemplateResult => {
  const { number, isShown, find, hostLanguage } = context;
  const hasDrawing = step.scene || step.drawing || step.comparison;
  return html`<div
    class="panel"
    id="step-${number}"
    hidden=${isShown ? nothing : untilFound()}
    @beforematch=${() => find(number)}
  >
    ${hasDrawing ? html`<div class="drawn">${renderDrawing(step, context)}</div>` : nothing}
    <div>
      <div lang=${hostLanguage?.lang ?? nothing} dir=${hostLanguage?.dir ?? nothing}>
        ${renderWords(step, context)}
      </div>
      ${controls}
    </div>
  </div>`;
};

/** The step's drawing with its equivalent in words, and what a reader can do with it. */
function renderDrawing(step: StoryStep, context: PanelContext): TemplateResult {
  const { comparison } = step;
  const { number, isDrawn, isForPaper, working, choose, msg, hostLanguage } = context;
  const name = comparison ? 'together' : step.scene;
  const state = comparison ? working : name === 'apart' ? 'apart' : 'joined';
  const showsServices = name === 'apart' || name === 'together';
  return html`<div lang=${hostLanguage?.lang ?? nothing} dir=${hostLanguage?.dir ?? nothing}>
      ${comparison ? renderSwitch(comparison, working, number, choose) : nothing}
      ${step.drawing ? html`<p class="visually-hidden">${step.drawing}</p>` : nothing}
      ${comparison?.drawing ? html`<p class="shows">${comparison.drawing[working]}</p>` : nothing}
    </div>
    ${name ? html`<div>${renderScene(name, isDrawn, state)}${renderReplay(msg)}</div>` : nothing}
    ${comparison && isForPaper ? renderOther(comparison, context) : nothing}
    ${showsServices ? renderServicesKey(msg, isDrawn) : nothing}`;
}

/** What the reader hasn't chosen, for paper: there, both are side by side. */
function renderOther(
  { drawing }: Comparison,
  { working, hostLanguage }: PanelContext,
): TemplateResult {
  const other = working === 'apart' ? 'joined' : 'apart';
  return html`<div
    class="other"
    lang=${hostLanguage?.lang ?? nothing}
    dir=${hostLanguage?.dir ?? nothing}
  >
    <p class="shows">${drawing?.[other]}</p>
    ${renderScene('together', true, other)}
  </div>`;
}

/** The button that plays the drawing's movement again. */
const renderReplay = (msg: MsgFn): TemplateResult =>
  html`<button class="button quiet replay" @click=${onReplay}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 8a8 8 0 1 1-2 6M6 2v6h6" /></svg>
    ${storyControls(msg).replay}
  </button>`;

function onReplay(event: Event): void {
  replay((event.currentTarget as Element).parentElement!.querySelector('.scene')!);
}

/** The step's paragraphs, the comparison as a table, and what somebody says. */
const renderWords = (
  { text, comparison, voice }: StoryStep,
  { working, msg }: PanelContext,
): TemplateResult => html`
  ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
  ${comparison ? renderTable(comparison, working) : nothing}
  ${
    voice
      ? html`<div class="voice">
          <blockquote><p>${storyControls(msg).quote(voice.words)}</p></blockquote>
          <p>${voice.who}</p>
        </div>`
      : nothing
  }
`;
