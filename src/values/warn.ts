import type { Problem, Reading } from './reading.js';

const seen = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once per element, about a value we can't use and what happens instead.
 * Nothing is thrown: a bad value never takes the rest of the page down.
 */
export function warnOnce(element: Element, ...[name, value, problem, instead]: Problem): void {
  const isPlain = value === null || !['object', 'function'].includes(typeof value);
  const shown = isPlain
    ? String(value)
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
  const message = `<${element.localName}> ${name}="${shown}": ${problem}; ${instead}.`;
  const messages = seen.get(element) ?? new Set();
  if (messages.has(message)) return;
  seen.set(element, messages.add(message));
  console.warn(message);
}

/** What is used of a value of an element's, after telling the developer what was wrong with it. */
export function used<T>(element: Element, { value, problems }: Reading<T>): T {
  for (const problem of problems) warnOnce(element, ...problem);
  return value;
}
