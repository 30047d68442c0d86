/** An object that may come as JSON, as in an attribute; `null` for none. Throws for other texts. */
export const fromJson = (given: unknown): unknown =>
  typeof given === 'string' ? JSON.parse(given || 'null') : (given ?? null);

/** What is wrong with a value that `fromJson()`, or a look into what it gave, threw at. */
export const unreadable = (given: unknown): string =>
  typeof given === 'string' ? 'not JSON' : 'can’t be read';
