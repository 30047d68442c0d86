import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  catalogue,
  digest,
  fileName,
  languagesFile,
  languagesModule,
} from '../localize/catalogue.mjs';
import { languages, translated } from '../localize/messages.mjs';
import { isNotPlain, isPlain } from '../localize/problems.mjs';
import { readRecord } from '../localize/record.mjs';

/** Every language as a release has it. */
export const readCatalogues = () =>
  languages.filter(readRecord).map((language) => {
    const record = readRecord(language);
    const translations = translated(language);
    const marked = Object.keys(translations).find((id) => !isPlain(translations[id]));
    if (marked) throw new Error(`${language}: ${marked} ${isNotPlain}`);
    const text = catalogue(translations, record);
    return { language, record, text, digest: digest(text) };
  });

/** Whether the hashes in the code are those of the catalogues: a browser refuses any others. */
export const fitTheCode = (catalogues) =>
  readFileSync(languagesFile, 'utf8') === languagesModule(catalogues);

/** Writes locales/, and gives what the manifest says of each language. */
export function writeCatalogues(folder, catalogues) {
  mkdirSync(join(folder, 'locales'));
  return catalogues.map(({ language, record, text, digest }) => {
    const file = fileName(language, digest);
    writeFileSync(join(folder, file), text);
    const { language: name, english, status, by, date } = record;
    return { tag: language, name, english, status, by, date, file };
  });
}
