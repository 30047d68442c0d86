/**
 * Takes the words out of the code into xliff/, and the translations from there into what a release
 * is built from. `--check` writes nothing, and fails if anything is missing or out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue, digest, languagesFile, languagesModule } from './catalogue.mjs';
import { extract, languages, readTranslations, translated, xliffFile } from './messages.mjs';
import { problemsOf, problemsOfEnglish } from './problems.mjs';
import { readRecord, recordFile, recordText, refreshed } from './record.mjs';

const isCheck = process.argv.includes('--check');
const { files, problems } = await localize();
const outdated = Object.keys(files).filter((file) => files[file] !== read(file));

if (isCheck) {
  problems.unshift(...outdated.map((file) => `${file} is out of date: run npm run localize`));
  if (problems.length > 0) process.exitCode = 1;
} else {
  for (const file of outdated) {
    writeFileSync(file, files[file]);
    console.log(`${file}: written`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${languages.length} languages are complete`);

/** What each file should hold, and what is left for people to do. */
async function localize() {
  const before = Object.fromEntries(languages.map((language) => [language, translated(language)]));
  const { english, files } = await extract();
  const problems = problemsOfEnglish(english);
  const catalogues = [];
  for (const language of languages) {
    const file = xliffFile(language);
    const translations = readTranslations(files[file], file);
    const stored = readRecord(language);
    const record = stored && refreshed(stored, english, translations);
    problems.push(...problemsOf(language, { english, translations: before[language], record }));
    if (!record) continue;
    files[recordFile(language)] = recordText(record);
    catalogues.push({ language, record, digest: digest(catalogue(translations, record)) });
  }
  files[languagesFile] = languagesModule(catalogues);
  return { files, problems };
}

/** A file's text; none if it isn't there yet. */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
