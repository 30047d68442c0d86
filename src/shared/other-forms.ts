import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.js';

/** Places for the host's own forms of the same words (Easy Read, audio, BSL), which take no room while empty. */
export const renderForms = (
  slots: readonly string[],
  { hostLanguage }: LocaleController,
): TemplateResult =>
  html`<div class="forms" dir=${hostLanguage?.dir ?? nothing}>
    ${slots.map((name) => html`<slot name=${name}></slot>`)}
  </div>`;
