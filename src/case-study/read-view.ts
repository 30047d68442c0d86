import { readChoice } from '../values/read-choice.js';
import type { Reading } from '../values/reading.js';

/** How a story is read; the first is the default. */
const views = ['steps', 'all'] as const;
export type View = (typeof views)[number];

export const readView = (given: unknown): Reading<View> => readChoice('view', given, views);
