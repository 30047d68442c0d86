/** The English words of every message by id, with `{0}` for its first value. */
export async function englishMessages(): Promise<Record<string, string>> {
  // Every language's file has them.
  const answer = await fetch(new URL('../../xliff/es.xlf', import.meta.url));
  const xliff = new DOMParser().parseFromString(await answer.text(), 'application/xml');
  return Object.fromEntries(
    [...xliff.querySelectorAll('trans-unit')].map((unit) => [
      unit.id,
      asText(unit.querySelector('source')!),
    ]),
  );
}

const asText = (source: Element): string =>
  [...source.childNodes]
    .map((node) => (node instanceof Element ? `{${node.id}}` : node.textContent))
    .join('');
