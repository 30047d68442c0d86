/** What is wrong with a language, in sentences: what the gate fails on. */
import { isStale, recordFile } from './record.mjs';

const statuses = ['draft', 'reviewed'];

/** Each problem of a language, by the id of the message that has it. */
export function problemsOf(language, { english, translations, record }) {
  if (!record) return [`${language}: ${recordFile(language)} is missing`];
  const excess = excessForms(language, english);
  const wanted = Object.keys(english).filter((id) => !excess.includes(id));
  const found = [
    ...wanted.flatMap((id) =>
      problemsOfTranslation(id, english[id], translations[id], record).map((words) => [id, words]),
    ),
    ...Object.keys(translations)
      .filter((id) => !(id in english))
      .map((id) => [id, 'is not used: no message has this id']),
    ...excess
      .filter((id) => id in translations)
      .map((id) => [id, 'is a plural form that the language does not have']),
  ];
  return [
    ...problemsOfRecord(record).map((words) => `${language}: ${recordFile(language)} ${words}`),
    ...found.map(([id, words]) => `${language}: ${id} ${words}`),
  ];
}

/** What must not be in the English either. */
export const problemsOfEnglish = (english) =>
  Object.entries(english).flatMap(([id, text]) => [
    ...(isGenerated(id) ? [`en: “${text}” needs an id of its own`] : []),
    ...(isPlain(text) ? [] : [`en: ${id} ${isNotPlain}`]),
  ]);

function problemsOfTranslation(id, english, translation, record) {
  if (!translation?.trim()) return ['is missing'];
  const problems = [];
  if (translation === english && hasWords(english) && !record.same?.includes(id)) {
    problems.push('is not translated');
  }
  if (placeholders(translation) !== placeholders(english)) {
    problems.push(`must have the English’s placeholders (${placeholders(english) || 'none'})`);
  }
  if (!isPlain(translation)) problems.push(isNotPlain);
  if (/^\s|\s$|\n/.test(translation)) problems.push('has a line break, or space around it');
  if (isStale(record, id, english)) problems.push(`is older than its English, “${english}”`);
  return problems;
}

function problemsOfRecord({ language, english, dir, status, by, date }) {
  const problems = [];
  if (!language || !english) problems.push('needs the language’s own and English names');
  if (dir !== 'ltr' && dir !== 'rtl') problems.push('needs dir: ltr or rtl');
  if (!statuses.includes(status)) problems.push(`needs a status: ${statuses.join(' or ')}`);
  if (!by) problems.push('needs by: who drafted or reviewed it');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) problems.push('needs a date: YYYY-MM-DD');
  return problems;
}

/** The ids of plural forms that English lists and the language does without. */
function excessForms(language, english) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return Object.keys(english).filter((id) => {
    const [, message, form] = /^(.+)-(zero|one|two|few|many)$/.exec(id) ?? [];
    return form && `${message}-other` in english && !pluralCategories.includes(form);
  });
}

/** As lit-localize makes an id up from the words: it changes with them, and with minifying. */
const isGenerated = (id) => /^[hs][0-9a-f]{16}$/.test(id);

/** What remains of an expression is two values side by side, which lit-localize takes for one. */
export const isPlain = (text) => !/<[a-z/!]|&#?\w+;|\$\{/i.test(text);
export const isNotPlain = 'must be plain text: no markup, and words between two values';

const hasWords = (text) => /\p{L}/u.test(text);

const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');
