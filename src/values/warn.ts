import type { Problem, Reading } from './reading.js';

const seen = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once per element, about a value we can't use and what happens instead.
 * Throws nothing, since a bad value must not stop the rest of the page.
 */
export function warnOnce(element: Element, ...[name, value, problem, instead]: Problem): void {
  const isPlain = value === null || !['object', 'function'].includes(typeof value);
  const text = isPlain
    ? String(value)
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
  const message = `<${element.localName}> ${name}="${brief(text)}": ${brief(problem)}; ${brief(instead)}.`;
  const messages = seen.get(element) ?? new Set();
  if (messages.has(message)) return;
  seen.set(element, messages.add(message));
  console.warn(message);
}

/** A host's value may be as long as a book. */
const brief = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** The value to use from a reading, after telling the developer what was wrong with it. */
export function used<T>(element: Element, { value, problems }: Reading<T>): T {
  for (const problem of problems) warnOnce(element, ...problem);
  return value;
}
