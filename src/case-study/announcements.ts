import { storyControls } from '../content/case-study.js';
import type { LocaleController } from '../locale/locale-controller.js';

/** Where the reader is in the story: a step's number, and how many there are. */
export const positionWords = (locale: LocaleController, step: number, total: number): string =>
  storyControls(locale.msg).position(locale.number(step), locale.number(total));

/** That all steps are shown now. */
export const allShownWords = (locale: LocaleController, total: number): string =>
  storyControls(locale.msg).allShown(locale.number(total))[locale.plural(total)];
