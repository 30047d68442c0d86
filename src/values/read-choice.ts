import { fine, instead, type Reading } from './reading.js';

/** One of `choices`; for anything else the first of them, silently if nothing was given. */
export function readChoice<T extends string>(
  name: string,
  given: unknown,
  choices: readonly [T, ...T[]],
): Reading<T> {
  const [first] = choices;
  const choice = choices.find((each) => each === given);
  if (choice || !given) return fine(choice ?? first);
  const list = choices.map((each) => `"${each}"`).join(', ');
  return instead(first, name, given, `not one of ${list}`, `using "${first}"`);
}
