/**
 * Languages for those who bundle `dist/esm/`: each is a module there, loaded when it is first asked
 * for. Every bundler understands `import()`, and so does Node. They don't all understand
 * `new URL('….json', import.meta.url)`: esbuild and Rollup leave it as it is, and Parcel makes a
 * script of the JSON.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const place = 'locale/bring-catalogue.js';

/** A rollup plugin that leaves them out of a release's scripts, whose languages are files. */
export const fetchCatalogues = {
  name: 'fetch-catalogues',
  resolveId: (id) =>
    id === './bring-catalogue.js' ? resolve('dist/esm/locale/fetch-catalogue.js') : null,
};

/** Writes a module for each language, and the one that loads them. */
export function writeCatalogueModules(folder, catalogues) {
  for (const each of ['locale', 'locales']) mkdirSync(join(folder, each), { recursive: true });
  for (const { language, text } of catalogues) {
    writeFileSync(join(folder, `locales/${language}.js`), `export default ${text};\n`);
  }
  writeFileSync(join(folder, place), loader(catalogues.map(({ language }) => language)));
  rmSync(join(folder, `${place}.map`), { force: true });
}

const loader = (languages) => `const modules = {
${languages.map((language) => `  '${language}': () => import('../locales/${language}.js'),\n`).join('')}};

/** How long a reader waits for a language before the words come in English, in ms. */
const patience = 10_000;

/** A language's messages, or why they can't be had. */
export async function bringCatalogue(language) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(reject, patience)));
  try {
    return (await Promise.race([modules[language](), late])).default;
  } catch {
    return 'its words could not be loaded (are all files of your build there, and allowed by script-src?)';
  } finally {
    clearTimeout(timer);
  }
}
`;
