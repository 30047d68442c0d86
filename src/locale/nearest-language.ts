import { isServer } from 'lit';

export type Direction = 'ltr' | 'rtl';

/**
 * The language that the nearest `lang` gives, through shadow hosts too, and the direction that
 * counts with it: a `dir` on the element that supplies the `lang`, or nearer to the widget.
 * `lang` is empty if nothing says one.
 */
export function nearestLanguage(start: Element): { lang: string; dir: Direction | undefined } {
  let dir: Direction | undefined;
  for (let node: Element | undefined = start; node; node = parentOf(node)) {
    const own = node.getAttribute('dir')?.toLowerCase();
    if (own === 'ltr' || own === 'rtl') dir ??= own;
    const lang = node.getAttribute('lang');
    if (lang?.trim()) return { lang, dir };
  }
  return { lang: '', dir };
}

function parentOf(node: Element): Element | undefined {
  if (isServer && !('parentElement' in node)) return undefined; // made one at a time, in no document
  if (node.parentElement) return node.parentElement;
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}
