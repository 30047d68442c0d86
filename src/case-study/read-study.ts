import { story, type Story } from '../content/story.js';
import type { Page } from '../values/page.js';
import { fine, instead, type Reading } from '../values/reading.js';
import { Misfit } from '../values/shape.js';

/**
 * A copy of a host's story, which later changes to the original don't reach, or `null` for none.
 * One that doesn't fit the shape gives `undefined`: the story shown stays.
 */
export function readStudy(given: unknown, page: Page): Reading<Story | null | undefined> {
  if (given === null || given === undefined) return fine(null);
  try {
    return fine(story(given, 'study', page));
  } catch (error) {
    const { field, value, problem } =
      error instanceof Misfit ? error : new Misfit('study', given, 'can’t be read');
    return instead(undefined, field, value, problem, 'keeping the story shown');
  }
}
