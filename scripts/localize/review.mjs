/** Writes a page for each language, to read it by: .localize/review/pl.html. Needs a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extract, languages, translated } from './messages.mjs';
import { readRecord } from './record.mjs';
import { reviewPage } from './review-page.mjs';

const folder = '.localize/review';
mkdirSync(folder, { recursive: true });
const { english } = await extract();
for (const language of languages) {
  const [translations, record] = [translated(language), readRecord(language)];
  writeFileSync(
    `${folder}/${language}.html`,
    reviewPage(language, { english, translations, record }),
  );
}
console.log(`${folder}/ has a page for each of ${languages.length} languages`);
