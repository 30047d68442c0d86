import type { Messages } from '../src/index.js';
import { messageIds } from '../src/shared/read-messages.js';
import type { Widget } from '../src/shared/widget.js';
import { englishMessages } from '../test/support/english-messages.js';
import { inPseudo, pseudo, pseudoRtl } from '../test/support/pseudo.js';

/** What a language's record in xliff/ says of it. */
export interface LanguageRecord {
  language: string;
  status: 'draft' | 'reviewed';
}

/** Kinds of English that nobody speaks, which show what a translation could break. */
const madeUp: Record<string, { title: string; translate: (text: string) => string; dir: string }> =
  {
    'en-XA': { title: 'Made up: longer, with accents', translate: pseudo, dir: 'ltr' },
    'en-XB': { title: 'Made up: from right to left', translate: pseudoRtl, dir: 'rtl' },
  };

/** What the Language toolbar offers: ours, from their records, each a file such as `pl.json`. */
export const languageChoices = (records: Record<string, LanguageRecord>) => [
  { value: '', title: 'Language: the story’s' },
  { value: 'en', title: 'English', short: 'en' },
  ...Object.entries(records).map(([file, { language, status }]) => ({
    value: codeOf(file),
    title: status === 'draft' ? `${language} (draft)` : language,
    short: codeOf(file),
  })),
  { value: 'cy', title: 'Welsh, which we don’t have', short: 'cy' },
  ...Object.entries(madeUp).map(([value, { title }]) => ({ value, title, short: value })),
];

const codeOf = (file: string): string => /([^/]+)\.json$/.exec(file)![1]!;

/** The direction of a made-up language; the widgets know that of a real one. */
export const madeUpDirection = (language: string): string | undefined => madeUp[language]?.dir;

const english = await englishMessages();

/** All of a widget's words in a made-up language; none in a real one. */
export function madeUpWords(language: string, widget: Widget): Messages | undefined {
  const made = madeUp[language];
  if (!made) return undefined;
  const ids = messageIds((widget.constructor as typeof Widget).content);
  const own = Object.fromEntries(Object.entries(english).filter(([id]) => ids.has(id)));
  return inPseudo(own, made.translate);
}
