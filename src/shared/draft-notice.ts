import { html, nothing, type TemplateResult } from 'lit';
import { draftNotice } from '../content/draft-notice.js';
import type { LocaleController } from '../locale/locale-controller.js';

/** Tells the reader that a translation is a draft, and offers English. Only a review removes it. */
export function renderDraftNotice(
  locale: LocaleController,
  announce: (words: string) => unknown,
): TemplateResult | typeof nothing {
  const { draft } = locale;
  if (!draft) return nothing;
  const { lang, dir, msg, isInEnglish } = draft;
  const { notice, readEnglish, readTranslation } = draftNotice(msg);
  const onPress = () => {
    locale.toggleEnglish();
    announce(draftNotice(locale.msg).changed);
  };
  return html`<p class="draft" lang=${lang} dir=${dir}>
    ${isInEnglish ? nothing : html`<span>${notice}</span>`}
    <button @click=${onPress}>${isInEnglish ? readTranslation : readEnglish}</button>
  </p>`;
}
