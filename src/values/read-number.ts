import { fine, instead, type Reading } from './reading.js';

/** The number that an attribute or property gives; NaN for what isn't one. */
const numberOf = (given: unknown): number =>
  ['number', 'string'].includes(typeof given) ? Number(given) : NaN;

const isMissing = (given: unknown): boolean => (given ?? '') === '';

/** The level of a widget's heading: a whole number from 2 to 6; for anything else 2. */
export function readHeadingLevel(given: unknown): Reading<number> {
  const level = isMissing(given) ? 2 : numberOf(given);
  if ([2, 3, 4, 5, 6].includes(level)) return fine(level);
  return instead(2, 'heading-level', given, 'not a whole number from 2 to 6', 'using 2');
}

/** A step of a story, counted from 1: the nearest if outside it, 1 if not a whole number. */
export function readStep(given: unknown, total: number): Reading<number> {
  const asked = isMissing(given) ? 1 : numberOf(given);
  if (!Number.isInteger(asked))
    return instead(1, 'step', given, 'not a whole number', 'showing step 1');
  const step = Math.min(Math.max(asked, 1), total);
  if (step === asked) return fine(step);
  const problem = `not a whole number from 1 to ${total}`;
  return instead(step, 'step', given, problem, `showing step ${step}`);
}
