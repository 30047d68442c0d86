import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the plug-in has to know of the widgets: their settings, and a sentence and a link for each tag. */
export async function pluginData(folder) {
  const load = (file) => import(pathToFileURL(resolve(folder, 'esm', file)));
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { readFields } = await load('builder/fields.js');
  const { descriptionOf, tags, wordsOf } = await load('embed/snippet.js');
  const { languageOf } = await load('embed/language.js');
  const { version, languages } = read('manifest.json');
  const fields = readFields(read('custom-elements.json'));
  const language = {
    name: 'lang',
    label: 'Language',
    hint: 'As it comes, the widget has the language of the page.',
    kind: 'choice',
    values: ['en', ...languages.map(({ tag }) => tag)],
    labels: Object.fromEntries([
      ['en', 'English'],
      ...languages.map(({ tag, name }) => [tag, name]),
    ]),
  };
  const widget = (tag) => ({
    title: descriptionOf(tag).name,
    about: descriptionOf(tag).about.what,
    fields: [language, ...fields.shared, ...fields.own[tag]],
  });
  const words = ({ dir, ...given }) => ({
    dir,
    tags: byName(tags, (tag) =>
      wordsOf(tag, given)
        .map((line) => line.trim())
        .join(''),
    ),
  });
  return {
    version,
    widgets: byName(tags, widget),
    words: {
      en: words({ dir: 'ltr' }),
      ...Object.fromEntries(
        languages.map(({ tag, file }) => {
          const language = languageOf(tag, read(file));
          return [tag, words({ dir: language.dir, language })];
        }),
      ),
    },
  };
}

const byName = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
