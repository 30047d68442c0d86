/** A host's value that can't be used as it is: what is wrong with it, and what happens instead. */
export type Problem = readonly [name: string, value: unknown, problem: string, instead: string];

/** What is used of a value that the host gave, and what was wrong with that value. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A reading in which nothing was wrong. */
export const fine = <T>(value: T): Reading<T> => ({ value, problems: [] });

/** A reading in which one thing was wrong, and `value` is used instead. */
export const instead = <T>(value: T, ...problem: Problem): Reading<T> => ({
  value,
  problems: [problem],
});
