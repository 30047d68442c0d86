import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Translatable } from './php.mjs';

/** What the plug-in has to know of the widgets: their settings, and the words for each tag. */
export async function pluginData(folder) {
  const load = (file) => import(pathToFileURL(resolve(folder, 'esm', file)));
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { readFields } = await load('builder/fields.js');
  const { descriptionOf, tags, wordsOf } = await load('embed/snippet.js');
  const { languageOf } = await load('embed/language.js');
  const { cardNames } = await load('content/priority-cards.js');
  const { videoControls } = await load('content/welcome-video.js');
  const { english } = await load('locale/messages.js');
  const { escape } = await load('markup/html.js');
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
    title: new Translatable(descriptionOf(tag).name),
    about: new Translatable(descriptionOf(tag).about.what),
    fields: [language, ...fields.shared, ...fields.own[tag]].map(translatable),
  });
  const words = (language) => ({
    dir: language?.dir ?? 'ltr',
    film: escape(videoControls(language?.msg ?? english).openLink),
    tags: byName(tags, (tag) =>
      wordsOf(tag, { words: 'full', ...(language && { language }) })
        .map(onOneLine)
        .join(''),
    ),
  });
  return {
    version,
    widgets: byName(tags, widget),
    cards: cardNames,
    words: {
      en: words(),
      ...Object.fromEntries(
        languages.map(({ tag, file }) => [tag, words(languageOf(tag, read(file)))]),
      ),
    },
  };
}

/** What is said of a field; its values are names. */
const translatable = ({ label, hint, ...field }) => ({
  ...field,
  label: new Translatable(label),
  hint: new Translatable(hint),
});

/** WordPress makes paragraphs of lines, in a page that is all too eager for them. */
const onOneLine = (html) => html.replace(/\s*\n\s*/g, '');

const byName = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
