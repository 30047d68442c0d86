const seen = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once per element, about a value we can't use and what happens instead.
 * Nothing is thrown: a bad value never takes the rest of the page down.
 */
export function warnOnce(
  element: Element,
  name: string,
  value: unknown,
  problem: string,
  instead: string,
): void {
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
