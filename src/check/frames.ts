import { widgets } from '../embed/widgets.js';
import { addressOf, good, problem, type CheckedPage, type Finding } from './page.js';

/** The pages of ours that are shown in frames. */
export const framesIn = ({ document, address }: CheckedPage) =>
  [...document.querySelectorAll('iframe[src]')].flatMap((element) => {
    const url = addressOf(element.getAttribute('src')!, address);
    const [, lang, file] = /\/frame\/([\w-]+)\/([\w-]+)\.html$/.exec(url?.pathname ?? '') ?? [];
    const widget = widgets.find(({ tag }) => tag === `ps-${file}`);
    return url && lang && widget ? [{ element, url, lang, widget }] : [];
  });

export const checkFrames = (page: CheckedPage): Finding[] =>
  framesIn(page).flatMap(({ element, lang, widget: { name } }) => [
    good(`A frame shows ${name}, in the language “${lang}”.`),
    ...(element.getAttribute('title')
      ? []
      : [
          problem(
            `The frame with ${name} has no title, which screen readers tell frames apart by. Copy its code from the builder again.`,
          ),
        ]),
  ]);
