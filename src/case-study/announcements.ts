import { storyControls } from '../content/case-study.js';
import type { LocaleController } from '../locale/locale-controller.js';
import type { View } from './read-view.js';

/** Where the reader is in the story: a step's number, and how many there are. */
export const positionWords = (locale: LocaleController, step: number, total: number): string =>
  storyControls(locale.msg).position(locale.number(step), locale.number(total));

/** How the story is read now: all steps, or where the reader is. */
export const viewWords = (
  locale: LocaleController,
  view: View,
  step: number,
  total: number,
): string =>
  view === 'all'
    ? storyControls(locale.msg).allShown(locale.number(total))[locale.plural(total)]
    : positionWords(locale, step, total);
