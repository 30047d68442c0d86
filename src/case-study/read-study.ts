import { story, type Story } from '../content/story.js';
import { fromJson, unreadable } from '../values/from-json.js';
import type { Page } from '../values/page.js';
import { fine, instead, type Reading } from '../values/reading.js';
import { Misfit } from '../values/shape.js';

/**
 * A copy of a host's story, given as an object or as JSON, which later changes to the original
 * don't reach, or `null` for none. One that doesn't fit the shape gives `undefined`: the story shown
 * stays.
 */
export function readStudy(given: unknown, page: Page): Reading<Story | null | undefined> {
  try {
    const study = fromJson(given);
    return fine(study === null ? null : story(study, 'study', page));
  } catch (error) {
    const { field, value, problem } =
      error instanceof Misfit ? error : new Misfit('study', given, unreadable(given));
    return instead(undefined, field, value, problem, 'keeping the story shown');
  }
}
