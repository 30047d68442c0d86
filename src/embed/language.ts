import type { Catalogue } from '../locale/catalogues.js';
import { rightToLeft } from '../locale/languages.js';
import { messages } from '../locale/messages.js';
import type { Language } from './snippet.js';

/** A language for words in tags, of what its file holds. */
export const languageOf = (lang: string, catalogue: Catalogue): Language => ({
  lang,
  dir: rightToLeft.includes(lang) ? 'rtl' : 'ltr',
  msg: messages(catalogue),
  isDraft: 'draft-notice' in catalogue,
});
