/** The words to translate and their translations, read and written by lit-localize's own tools. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';

const config = readConfigFileAndWriteSchema('lit-localize.json');
const { formatter } = new RuntimeLitLocalizer(config);

export const languages = config.targetLocales;

export const xliffFile = (language) => `xliff/${language}.xlf`;

/** The words of each message in the code, by id, and the XLIFF files that go with them, by path. */
export async function extract() {
  const xliffDir = mkdtempSync(join(tmpdir(), 'xliff-'));
  try {
    // Away from the real files, which a check leaves alone.
    for (const file of languages.map(xliffFile).filter(existsSync)) {
      cpSync(file, join(xliffDir, file.slice('xliff/'.length)));
    }
    const interchange = { ...config.interchange, xliffDir };
    const localizer = new RuntimeLitLocalizer({ ...config, interchange });
    const { messages, errors } = localizer.extractSourceMessages();
    if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
    await localizer.writeInterchangeFiles();
    const files = languages.map((language) => [
      xliffFile(language),
      readFileSync(join(xliffDir, `${language}.xlf`), 'utf8'),
    ]);
    return { english: textsById(messages), files: Object.fromEntries(files) };
  } finally {
    rmSync(xliffDir, { recursive: true });
  }
}

/** The translations of a language, by id. */
export function translated(language) {
  const file = xliffFile(language);
  return existsSync(file) ? readTranslations(readFileSync(file, 'utf8'), file) : {};
}

/** What the text of an XLIFF file says, by id; what isn’t translated yet is not in it. */
export function readTranslations(xliff, file) {
  try {
    return textsById(formatter.parseXliff(xliff).messages);
  } catch (error) {
    const [, id] = unitsOf(xliff).find(([unit]) => !canBeRead(unit)) ?? [];
    throw new Error(`${file}${id ? `, ${id}` : ''}: ${error.message}`, { cause: error });
  }
}

/** Each unit of an XLIFF file, and its id. */
const unitsOf = (xliff) => [
  ...xliff.matchAll(/<trans-unit\b[^>]*\sid="([^"]*)".*?<\/trans-unit>/gs),
];

function canBeRead(unit) {
  try {
    formatter.parseXliff(`<file target-language="en">${unit}</file>`);
    return true;
  } catch {
    return false;
  }
}

const textsById = (messages) =>
  Object.fromEntries(messages.map(({ name, contents }) => [name, asText(contents)]));

/** One text, with `{0}` for the message's first value. Markup stays as it is, for the check. */
const asText = (contents) =>
  contents
    .map((part) => {
      if (typeof part === 'string') return part;
      return /^\$\{[^{}]*\}$/.test(part.untranslatable) ? `{${part.index}}` : part.untranslatable;
    })
    .join('');
