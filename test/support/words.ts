import { englishMessages } from './english-messages.js';

const attributes = ['aria-label', 'alt', 'title', 'label'];

export interface Said {
  text: string;
  by: Element;
}

/** Everything that an element says in its shadow root, seen or read out, piece by piece. */
export function wordsOf(element: Element): Said[] {
  return [...element.shadowRoot!.querySelectorAll(':not(style)')].flatMap((by) => {
    const texts = [...by.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const words = [
      ...texts.map((node) => node.textContent!),
      ...attributes.map((name) => by.getAttribute(name) ?? ''),
    ];
    return words
      .map((text) => ({ text: text.trim(), by }))
      .filter(({ text }) => /\p{L}/u.test(text));
  });
}

/** Tells the English words of every message, whatever fills its holes, from any others. */
export async function isEnglish(language: string): Promise<(text: string) => boolean> {
  const record = await fetch(new URL(`../../xliff/${language}.json`, import.meta.url));
  const { same = [] } = (await record.json()) as { same?: string[] };
  const patterns = Object.entries(await englishMessages())
    .filter(([id, text]) => !same.includes(id) && /\p{L}/u.test(text))
    .map(([, text]) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '.+'));
  // What somebody says stands in quotation marks.
  const pattern = new RegExp(`^[\\p{Pi}\\u2068]*(?:${patterns.join('|')})[\\p{Pf}\\u2069]*$`, 'su');
  return (text) => pattern.test(text);
}
