import { warnOnce } from './warn.js';

/** `value` if it is one of `values`; else the first of them, with a message unless it is empty. */
export function oneOf<T extends string>(
  element: Element,
  name: string,
  value: string | null | undefined,
  values: readonly [T, ...T[]],
): T {
  const known = values.find((each) => each === value);
  if (known === undefined && value) {
    const list = values.map((each) => `"${each}"`).join(', ');
    warnOnce(element, name, value, `not one of ${list}`, `using "${values[0]}"`);
  }
  return known ?? values[0];
}
