import { widgets } from '../embed/widgets.js';
import { addressOf, good, problem, type CheckedPage, type Finding } from './page.js';

/** The pages of ours that are shown in frames. */
export const checkFrames = ({ document, address }: CheckedPage): Finding[] =>
  [...document.querySelectorAll('iframe[src]')].flatMap((frame) => {
    const url = addressOf(frame.getAttribute('src')!, address);
    const [, lang, file] = /\/frame\/([\w-]+)\/([\w-]+)\.html$/.exec(url?.pathname ?? '') ?? [];
    const found = widgets.find(({ tag }) => tag === `ps-${file}`);
    if (!found) return [];
    return [
      good(`A frame shows ${found.name}, in the language “${lang}”.`),
      ...(frame.getAttribute('title')
        ? []
        : [
            problem(
              `The frame with ${found.name} has no title, which screen readers tell frames apart by. Copy its code from the builder again.`,
            ),
          ]),
    ];
  });
