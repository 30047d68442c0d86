import { tags, tagSnippet } from '../../src/embed/snippet.js';
import { catalogueOf, load } from '../../src/locale/catalogues.js';
import { languages as files } from '../../src/locale/languages.js';
import { messages } from '../../src/locale/messages.js';
import type { Widget } from '../../src/shared/widget.js';

/** All languages other than English. */
export const languages = Object.keys(files);

/** Brings languages here, so that a widget needn't wait for them. */
export const loadLanguages = (wanted = languages) =>
  Promise.all(wanted.map((language) => load(language, true)));

/** Where the script asks for the file of a language. */
export const addressOf = (language: string): string =>
  `${location.origin}/dist/${files[language]!.file}`;

/** A message as the file of a language has it, so that translators may change it. */
export const words = (language: string, id: string) => catalogueOf(language)![id]!;

/** The widgets' own headings in a language, as their full snippets have them. */
export const headings = (language: string) => {
  const msg = messages(catalogueOf(language));
  return tags.map((tag) => {
    const text = tagSnippet(tag, { words: 'full', language: { lang: language, dir: 'ltr', msg } });
    const snippet = new DOMParser().parseFromString(text, 'text/html');
    return snippet.querySelector('h2')!.textContent;
  });
};

/** Waits until widgets show the language that something around them has changed to. */
export async function followed(...widgets: Widget[]): Promise<void> {
  await Promise.resolve(); // the observer hears of it
  await Promise.all(widgets.map((widget) => widget.updateComplete));
}

/** The box around everything that a widget shows. */
export const surface = (widget: Element) =>
  widget.shadowRoot!.querySelector<HTMLElement>('.widget')!;

/** The language and direction that the words inside a widget carry. */
export const marks = (widget: Element): [lang: string | null, dir: string | null] => [
  surface(widget).getAttribute('lang'),
  surface(widget).getAttribute('dir'),
];

/** The words of a widget's own heading. */
export const heading = (widget: Element) => widget.shadowRoot!.querySelector('h2')!.textContent;
