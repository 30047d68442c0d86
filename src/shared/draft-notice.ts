import { html, nothing, type TemplateResult } from 'lit';
import { draftNotice } from '../content/draft-notice.js';
import { languageName } from '../locale/language-name.js';
import type { LocaleController } from '../locale/locale-controller.js';

/**
 * Tells the reader that a translation is a draft, and offers English. Only a review removes it. One
 * that the browser has made is offered by the language's own name, since we have no words in it.
 */
export function renderDraftNotice(
  locale: LocaleController,
  announce: (words: string) => unknown,
): TemplateResult | typeof nothing {
  const { draft } = locale;
  if (!draft) return nothing;
  const { lang, dir, msg, isInEnglish, isBrowsers } = draft;
  const { notice, readEnglish, readTranslation } = draftNotice(msg);
  const onPress = () => {
    locale.toggleEnglish();
    if (!isBrowsers || !isInEnglish) announce(draftNotice(locale.msg).changed);
  };
  const back = isBrowsers ? languageName(lang) : readTranslation;
  return html`<p class="draft" lang=${isBrowsers && !isInEnglish ? 'en' : lang} dir=${dir}>
    ${isInEnglish || isBrowsers ? nothing : html`<span>${notice}</span>`}
    <button @click=${onPress}>${isInEnglish ? back : readEnglish}</button>
  </p>`;
}
