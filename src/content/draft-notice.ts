import type { MsgFn } from '@lit/localize';

/** What a reader is told of a translation that no translator has checked yet. */
export const draftNotice = (msg: MsgFn) => ({
  notice: msg('Draft translation, not yet checked by a translator', { id: 'draft-notice' }),
  readEnglish: msg('Read in English', { id: 'draft-read-english' }),
  readTranslation: msg('Read the draft translation', { id: 'draft-read-translation' }),
  /** Said after a press of one of the two: each translation names its own language. */
  changed: msg('The words are now in English', { id: 'draft-words-changed' }),
});
