import { html, nothing, type TemplateResult } from 'lit';
import { draftNotice } from '../content/draft-notice.js';
import type { LocaleController } from '../locale/locale-controller.js';

/** Tells the reader that a translation is a draft, and offers English: only a review removes it. */
export function renderDraftNotice(locale: LocaleController): TemplateResult | typeof nothing {
  const { draft } = locale;
  if (!draft) return nothing;
  const { notice, readEnglish, readTranslation } = draftNotice(draft.msg);
  return html`<p class="draft" lang=${draft.lang} dir=${draft.dir}>
    ${draft.isLeft ? nothing : html`<span>${notice}</span>`}
    <button @click=${() => locale.toggleEnglish()}>
      ${draft.isLeft ? readTranslation : readEnglish}
    </button>
  </p>`;
}
