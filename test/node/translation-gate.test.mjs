import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, problemsOfEnglish } from '../../scripts/localize/problems.mjs';
import { refreshed } from '../../scripts/localize/record.mjs';

const english = {
  greeting: 'Hello {0}, this is {1}',
  name: 'Partnership Southwark',
  quote: '“{0}”',
  'step-one': '{0} step',
  'step-few': '{0} steps',
  'step-many': '{0} steps',
  'step-two': '{0} steps',
  'step-other': '{0} steps',
};

const polish = {
  greeting: 'Tu {1}, witaj {0}',
  name: 'Partnerstwo Southwark',
  quote: '“{0}”',
  'step-one': '{0} krok',
  'step-few': '{0} kroki',
  'step-many': '{0} kroków',
  'step-other': '{0} kroku',
};

const record = refreshed(
  {
    language: 'Polski',
    english: 'Polish',
    dir: 'ltr',
    status: 'reviewed',
    by: 'A. Translator',
    date: '2026-11-22',
  },
  english,
  polish,
);

/** The problems of Polish, with some of it changed. */
const polishProblems = ({ translations = {}, ...changes } = {}) =>
  problemsOf('pl', { english, record, ...changes, translations: { ...polish, ...translations } });

test('a language that is whole has no problems', () => {
  assert.deepEqual(polishProblems(), []);
  assert.deepEqual(problemsOfEnglish(english), []);
});

for (const [what, changes, problem] of [
  [
    'a message without a translation',
    { translations: { greeting: undefined } },
    'pl: greeting is missing',
  ],
  ['an empty translation', { translations: { greeting: ' ' } }, 'pl: greeting is missing'],
  [
    'a translation that no message uses',
    { translations: { gone: 'Nie ma' } },
    'pl: gone is not used: no message has this id',
  ],
  [
    'a translation that is still English',
    { translations: { name: english.name } },
    'pl: name is not translated',
  ],
  [
    'a placeholder that is not there',
    { translations: { greeting: 'Witaj {0}' } },
    'pl: greeting must have the English’s placeholders ({0} {1})',
  ],
  [
    'a placeholder that comes twice',
    { translations: { greeting: '{0} {0} {1}' } },
    'pl: greeting must have the English’s placeholders ({0} {1})',
  ],
  [
    'markup',
    { translations: { name: 'Partnerstwo <b>Southwark</b>' } },
    'pl: name must be plain text: no markup, and words between two values',
  ],
  [
    'an entity',
    { translations: { name: 'Partnerstwo&nbsp;Southwark' } },
    'pl: name must be plain text: no markup, and words between two values',
  ],
  [
    'a line break',
    { translations: { name: 'Partnerstwo\n  Southwark' } },
    'pl: name has a line break, or space around it',
  ],
  [
    'a plural form that is not given',
    { translations: { 'step-few': undefined } },
    'pl: step-few is missing',
  ],
  [
    'a plural form that the language does not have',
    { translations: { 'step-two': '{0} kroki' } },
    'pl: step-two is a plural form that the language does not have',
  ],
  [
    'English that has changed since',
    { english: { ...english, name: 'The partnership' } },
    'pl: name is older than its English, “The partnership”',
  ],
  ['no record', { record: undefined }, 'pl: xliff/pl.json is missing'],
  [
    'an unknown status',
    { record: { ...record, status: 'done' } },
    'pl: xliff/pl.json needs a status: draft or reviewed',
  ],
  [
    'nobody who reviewed it',
    { record: { ...record, by: '' } },
    'pl: xliff/pl.json needs by: who drafted or reviewed it',
  ],
  [
    'no day of review',
    { record: { ...record, date: undefined } },
    'pl: xliff/pl.json needs a date: YYYY-MM-DD',
  ],
  [
    'no direction',
    { record: { ...record, dir: undefined } },
    'pl: xliff/pl.json needs dir: ltr or rtl',
  ],
  [
    'no name',
    { record: { ...record, language: '' } },
    'pl: xliff/pl.json needs the language’s own and English names',
  ],
]) {
  test(`the gate names ${what}`, () => {
    assert.deepEqual(polishProblems(changes), [problem]);
  });
}

test('what is listed as the same may be the same as the English', () => {
  const listed = { ...record, same: ['name'] };
  const translations = { name: english.name };
  assert.deepEqual(polishProblems({ record: listed, translations }), []);
});

test('the gate names English without an id of its own, with markup, or with values side by side', () => {
  const broken = { s0123456789abcdef: 'Hello', bold: '<b>Hello</b>', pair: '${one}${two}' };
  const isNotPlain = 'must be plain text: no markup, and words between two values';
  assert.deepEqual(problemsOfEnglish(broken), [
    'en: “Hello” needs an id of its own',
    `en: bold ${isNotPlain}`,
    `en: pair ${isNotPlain}`,
  ]);
});

test('a translation counts as old until it changes, or its entry is taken out', () => {
  const later = { ...english, name: 'The partnership' };
  const problems = (translations, stored) =>
    problemsOf('pl', {
      english: later,
      translations,
      record: refreshed(stored, later, translations),
    });
  assert.deepEqual(problems(polish, record), [
    'pl: name is older than its English, “The partnership”',
  ]);
  assert.deepEqual(problems({ ...polish, name: 'Partnerstwo' }, record), []);
  const { name, ...sources } = record.sources;
  assert.match(name, /^[0-9a-f]{8} [0-9a-f]{8}$/);
  assert.deepEqual(problems(polish, { ...record, sources }), []);
});

test('what a person wrote into a record stays, and entries without a message go', () => {
  const stored = { ...record, note: 'Kept', sources: { ...record.sources, gone: 'a b' } };
  assert.deepEqual(refreshed(stored, english, polish), { ...record, note: 'Kept' });
});
